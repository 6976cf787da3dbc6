import type { Command, CommandKind } from '../../engine/index.ts';

/** What a move is for, as a board would say it: decisions of one purpose belong together. */
export const PURPOSES = [
  'events',
  'papers',
  'authorities',
  'cash',
  'compute',
  'models',
  'selling',
  'shops',
  'partners',
  'ownChips',
  'acquisitions',
  'owners',
  'care',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The purpose of each kind of command. Kinds that are missing are never advised. */
const OF_KIND: Readonly<Partial<Record<CommandKind, Purpose>>> = {
  chooseEvent: 'events',
  answerOffer: 'papers',
  withdrawOffer: 'papers',
  confirmLetter: 'papers',
  cancelAgreement: 'papers',
  transferAgreement: 'papers',
  buyOut: 'papers',
  respondToProbe: 'authorities',
  raiseDebt: 'cash',
  issueShares: 'cash',
  raiseRound: 'cash',
  goPublic: 'cash',
  sellStake: 'cash',
  buildSite: 'compute',
  expandSite: 'compute',
  pauseSite: 'compute',
  resumeSite: 'compute',
  cancelSite: 'compute',
  signPpa: 'compute',
  cancelPpa: 'compute',
  buildGeneration: 'compute',
  orderChips: 'compute',
  cancelOrder: 'compute',
  retireChips: 'compute',
  startTraining: 'models',
  stopTraining: 'models',
  releaseModel: 'models',
  setResearchers: 'models',
  setPay: 'models',
  poachTalent: 'models',
  setPrice: 'selling',
  setAllocation: 'selling',
  setPowerPriority: 'selling',
  integrate: 'shops',
  withdrawIntegration: 'shops',
  setFee: 'shops',
  setOpenness: 'shops',
  offerAgreement: 'partners',
  renegotiate: 'partners',
  startProgramme: 'ownChips',
  fundProgramme: 'ownChips',
  reserveFoundry: 'ownChips',
  setChipPrice: 'ownChips',
  setChipRoad: 'ownChips',
  acquire: 'acquisitions',
  bidForAssets: 'acquisitions',
  repayDebt: 'owners',
  buyBack: 'owners',
  setPayout: 'owners',
  buyStake: 'owners',
  setGuidanceStance: 'owners',
  setDepreciation: 'owners',
};

type SetSpending = Extract<Command, { kind: 'setSpending' }>;

/** The purpose of each budget; those that are missing keep surprises small. */
const OF_BUDGET: Readonly<Partial<Record<keyof Omit<SetSpending, 'kind'>, Purpose>>> = {
  research: 'models',
  software: 'ownChips',
  sales: 'selling',
};

/** A decision with its purpose; a list of budgets falls apart into its purposes. */
export function withPurpose(
  command: Command,
): readonly { readonly purpose: Purpose; readonly command: Command }[] {
  if (command.kind === 'setSpending') return budgetsByPurpose(command);
  // An answer by other terms is an answer.
  if (command.kind === 'offerAgreement' && command.counters !== undefined)
    return [{ purpose: 'papers', command }];
  const purpose = OF_KIND[command.kind];
  return purpose === undefined ? [] : [{ purpose, command }];
}

function budgetsByPurpose({ kind, ...budgets }: SetSpending) {
  const parts = new Map<Purpose, SetSpending>();
  for (const [name, amount] of Object.entries(budgets)) {
    const budget = name as keyof typeof budgets; // keys of an object that has no others
    const purpose = OF_BUDGET[budget] ?? 'care';
    parts.set(purpose, { ...(parts.get(purpose) ?? { kind }), [budget]: amount });
  }
  return [...parts].map(([purpose, command]) => ({ purpose, command }));
}
