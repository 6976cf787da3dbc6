import type { Command, CommandKind } from '../../../engine/index.ts';
import type { StagedCommand } from '../../../store/types.ts';

/** Rules that say how a decision works, by its kind; the rule book has the rest. */
const RULES: Readonly<Partial<Record<CommandKind, readonly string[]>>> = {
  setPrice: ['D1', 'D2', 'D3'],
  setChipPrice: ['S6'],
  setChipRoad: ['S6'],
  setAllocation: ['C5'],
  setPowerPriority: ['C3'],
  buildSite: ['C2', 'E3'],
  expandSite: ['C2', 'E3'],
  pauseSite: ['C2'],
  resumeSite: ['C2'],
  cancelSite: ['C2'],
  signPpa: ['E2'],
  cancelPpa: ['E2'],
  buildGeneration: ['E2'],
  orderChips: ['S4', 'C1', 'C3'],
  cancelOrder: ['S4'],
  retireChips: ['C4'],
  reserveFoundry: ['S4'],
  startProgramme: ['S2'],
  fundProgramme: ['S2'],
  startTraining: ['M1', 'M2'],
  releaseModel: ['M3', 'M4'],
  setResearchers: ['M5'],
  setPay: ['M5'],
  poachTalent: ['M5'],
  setSpending: ['C6', 'M3', 'S5', 'R1'],
  integrate: ['K1', 'K2', 'K4'],
  setFee: ['K3', 'K4'],
  withdrawIntegration: ['K1'],
  setOpenness: ['K5'],
  offerAgreement: ['A1', 'A4'],
  answerOffer: ['A3', 'A4'],
  cancelAgreement: ['A5'],
  renegotiate: ['A5'],
  buyOut: ['A5'],
  confirmLetter: ['A2'],
  acquire: ['A6'],
  bidForAssets: ['F3'],
  raiseDebt: ['F3'],
  repayDebt: ['F3'],
  issueShares: ['F4'],
  raiseRound: ['F4'],
  goPublic: ['F4'],
  buyStake: ['F6'],
  sellStake: ['F6'],
  setPayout: ['F5'],
  buyBack: ['F5'],
  respondToProbe: ['R2'],
  chooseEvent: ['V1'],
};

/** Numbers of the rules behind a decision. */
export const rulesOf = ({ kind }: Command): readonly string[] => RULES[kind] ?? [];

/** Where a decision stands among those staged; −1 where it does not. */
export function placeOf(command: Command, staged: readonly StagedCommand[]): number {
  const text = JSON.stringify(command);
  return staged.findIndex((one) => JSON.stringify(one.command) === text);
}
