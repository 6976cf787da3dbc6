import type { Command, CommandCost, CommandKind, SeatView } from '../../../engine/index.ts';
import type { Advice, StagedCommand } from '../../../store/types.ts';
import { changesOf, totalCost } from '../../app/game/staged.model.ts';

/** Rules that say how a decision works, by its kind; the rule book has the rest. */
const RULES: Readonly<Partial<Record<CommandKind, readonly string[]>>> = {
  setPrice: ['D1', 'D2', 'D3'],
  setChipPrice: ['S6'],
  setChipRoad: ['S6'],
  setDepreciation: ['C4'],
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
  stopTraining: ['M1'],
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
  withdrawOffer: ['A3'],
  cancelAgreement: ['A5'],
  transferAgreement: ['A5'],
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
  setGuidanceStance: ['F5'],
  buyBack: ['F5'],
  respondToProbe: ['R2'],
  chooseEvent: ['V1'],
};

/** Decisions of a move that its card names; the rest stands behind Why? */
const NAMED = 4;

/** The first decisions of a move, and how many more there are: a line is never spent on saying that there is one more. */
export function shortOf(commands: readonly Command[]): {
  readonly shown: readonly Command[];
  readonly more: number;
} {
  const shown = commands.length <= NAMED + 1 ? commands : commands.slice(0, NAMED);
  return { shown, more: commands.length - shown.length };
}

/** Whether a move is nothing but the answer to an event. */
export const isAnswerToEvent = ({ commands }: Advice['move']['idea']): boolean =>
  commands.every(({ kind }) => kind === 'chooseEvent');

/** Moves in their order; answers to events after them, for those stand in the list of decisions already. */
export const answersLast = (found: readonly Advice[]): readonly Advice[] => [
  ...found.filter(({ move }) => !isAnswerToEvent(move.idea)),
  ...found.filter(({ move }) => isAnswerToEvent(move.idea)),
];

/** What a move costs more than what runs already, kUSD. */
export function costOf({ idea, costs }: Advice['move'], view: SeatView): CommandCost {
  const staged = idea.commands.flatMap((command, k): StagedCommand[] => {
    const cost = costs[k];
    return cost === undefined ? [] : [{ command, refusal: null, cost }];
  });
  return totalCost(changesOf(staged, view));
}

/** Numbers of the rules behind some decisions, each once. */
export function rulesOf(commands: readonly Command[]): readonly string[] {
  return [...new Set(commands.flatMap(({ kind }) => RULES[kind] ?? []))];
}

/** Where decisions stand among those staged; null where one of them does not. */
export function placesOf(
  commands: readonly Command[],
  staged: readonly StagedCommand[],
): readonly number[] | null {
  const texts = staged.map(({ command }) => JSON.stringify(command));
  const places: number[] = [];
  for (const command of commands) {
    const text = JSON.stringify(command);
    const place = texts.findIndex((one, k) => one === text && !places.includes(k));
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}
