import type { CommandKind } from '../../../engine/index.ts';
import type { PanelName } from '../../../store/gameStore.ts';

/** The panel in which each command is given: where a refused one is mended. */
const PANELS: Readonly<Record<CommandKind, PanelName>> = {
  setPrice: 'models',
  setChipPrice: 'silicon',
  buildSite: 'compute',
  expandSite: 'compute',
  pauseSite: 'compute',
  resumeSite: 'compute',
  cancelSite: 'compute',
  signPpa: 'compute',
  cancelPpa: 'compute',
  buildGeneration: 'compute',
  orderChips: 'silicon',
  cancelOrder: 'silicon',
  retireChips: 'compute',
  setDepreciation: 'finance',
  setAllocation: 'compute',
  setPowerPriority: 'compute',
  startTraining: 'models',
  stopTraining: 'models',
  releaseModel: 'models',
  setResearchers: 'models',
  setPay: 'models',
  poachTalent: 'models',
  setSpending: 'finance',
  startProgramme: 'silicon',
  fundProgramme: 'silicon',
  integrate: 'commerce',
  setFee: 'commerce',
  withdrawIntegration: 'commerce',
  setOpenness: 'commerce',
  raiseDebt: 'finance',
  repayDebt: 'finance',
  issueShares: 'finance',
  buyBack: 'finance',
  setPayout: 'finance',
  setGuidanceStance: 'finance',
  respondToProbe: 'boardroom',
  offerAgreement: 'agreements',
  answerOffer: 'agreements',
  withdrawOffer: 'agreements',
  cancelAgreement: 'agreements',
};

/** Where a command is given. */
export const panelOf = (kind: CommandKind): PanelName => PANELS[kind];
