import type { AgreementTerms, Command, CommandKind } from '../../engine/index.ts';

/** What a company can pull at: moves of one lever do the same kind of thing, so advice names each lever once. */
export const LEVERS = [
  'prices',
  'chipPrices',
  'allocation',
  'sites',
  'power',
  'chips',
  'ownChips',
  'training',
  'talent',
  'budgets',
  'shops',
  'investments',
  'computeDeals',
  'chipDeals',
  'papers',
  'acquisitions',
  'debt',
  'equity',
  'payout',
  'authorities',
  'events',
] as const;
export type Lever = (typeof LEVERS)[number];

/** The lever of each kind of command. Kinds that are missing are never advised: they end something or change nothing. */
const OF_KIND: Readonly<Partial<Record<CommandKind, Lever>>> = {
  setPrice: 'prices',
  setChipPrice: 'chipPrices',
  setChipRoad: 'chipPrices',
  setAllocation: 'allocation',
  setPowerPriority: 'allocation',
  buildSite: 'sites',
  expandSite: 'sites',
  pauseSite: 'sites',
  resumeSite: 'sites',
  cancelSite: 'sites',
  signPpa: 'power',
  buildGeneration: 'power',
  cancelPpa: 'power',
  orderChips: 'chips',
  cancelOrder: 'chips',
  retireChips: 'chips',
  reserveFoundry: 'ownChips',
  startProgramme: 'ownChips',
  fundProgramme: 'ownChips',
  startTraining: 'training',
  releaseModel: 'training',
  setResearchers: 'talent',
  setPay: 'talent',
  poachTalent: 'talent',
  setSpending: 'budgets',
  integrate: 'shops',
  setFee: 'shops',
  withdrawIntegration: 'shops',
  setOpenness: 'shops',
  answerOffer: 'papers',
  cancelAgreement: 'papers',
  renegotiate: 'papers',
  buyOut: 'papers',
  confirmLetter: 'papers',
  acquire: 'acquisitions',
  bidForAssets: 'acquisitions',
  raiseDebt: 'debt',
  repayDebt: 'debt',
  issueShares: 'equity',
  raiseRound: 'equity',
  goPublic: 'equity',
  buyStake: 'investments',
  sellStake: 'investments',
  setPayout: 'payout',
  buyBack: 'payout',
  respondToProbe: 'authorities',
  chooseEvent: 'events',
};

/** The lever at which a command pulls; null for one that is never advised. */
export function leverOf(command: Command): Lever | null {
  if (command.kind === 'offerAgreement') return leverOfTerms(command.terms);
  return OF_KIND[command.kind] ?? null;
}

/** A paper is named after what weighs most in it: a stake, then compute, then chips. */
function leverOfTerms({ clauses }: AgreementTerms): Lever {
  const kinds: ReadonlySet<string> = new Set(clauses.map(({ kind }) => kind));
  if (kinds.has('equity')) return 'investments';
  if (kinds.has('compute')) return 'computeDeals';
  if (kinds.has('chipSupply') || kinds.has('adoption')) return 'chipDeals';
  return kinds.has('commerce') ? 'shops' : 'papers';
}
