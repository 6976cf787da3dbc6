import type { Doctrine } from './doctrine.ts';

/** The middle of the road: every other doctrine says where it leaves it. */
const BALANCED = {
  id: 'balanced',
  ahead: 1,
  capexGrowth: 0.7,
  cashFloorQuarters: 0.7,
  debt: 0.35,
  worstRating: 'BBB',
  equity: 0.6,
  payout: 0.15,
  guidance: -0.01,
  depreciationYears: 5.5,
  targetUse: 0.88,
  priceStep: 0.02,
  pricePosition: 1,
  chipMargin: 0.7,
  integration: 0.5,
  risk: 0.4,
  research: 0.45,
  researchGrowth: 1,
  runQuarters: 2,
  runShare: 0.7,
  talent: 0.15,
  safety: 0.015,
  sales: 1,
  openness: 0.3,
  shopYears: 2.5,
  shopFee: 0.02,
  partners: 0.4,
  goodwill: 0,
  ownCompute: 0.5,
} as const satisfies Doctrine;

/** Everything in one hand: own chips first, own models, own shops. */
const VERTICAL_INTEGRATOR = {
  ...BALANCED,
  id: 'verticalIntegrator',
  ahead: 1.05,
  capexGrowth: 0.8,
  integration: 0.85,
  depreciationYears: 5,
  risk: 0.5,
  partners: 0.35,
  ownCompute: 0.9,
  goodwill: -1,
} as const satisfies Doctrine;

/** Wins through others: rents out and rents, invests in labs, buys what is best on the market. */
const PARTNER_LED = {
  ...BALANCED,
  id: 'partnerLed',
  capexGrowth: 0.8,
  integration: 0.4,
  partners: 0.7,
  goodwill: 2,
  ownCompute: 0.3,
  sales: 1.1,
  openness: 0.4,
} as const satisfies Doctrine;

/** The best model at any price that somebody will fund. */
const FRONTIER_FIRST = {
  ...BALANCED,
  id: 'frontierFirst',
  ahead: 1.1,
  capexGrowth: 1,
  cashFloorQuarters: 1.5,
  debt: 0.5,
  worstRating: 'B',
  equity: 0.8,
  payout: 0,
  guidance: 0.02,
  risk: 0.8,
  research: 0.52,
  researchGrowth: 1.5,
  runQuarters: 3,
  runShare: 0.75,
  talent: 0.3,
  safety: 0.02,
  openness: 0.1,
  partners: 0.6,
  goodwill: 1,
  ownCompute: 0.25,
} as const satisfies Doctrine;

/** Buys share with price and lives on volume. */
const PRICE_WARRIOR = {
  ...BALANCED,
  id: 'priceWarrior',
  capexGrowth: 0.75,
  targetUse: 0.95,
  priceStep: 0.04,
  pricePosition: 0.85,
  chipMargin: 0.5,
  sales: 1.2,
  shopFee: 0.01,
  openness: 0.5,
  depreciationYears: 6,
} as const satisfies Doctrine;

/** Builds what is sold, borrows little, gives back the rest. */
const CASH_DISCIPLINED = {
  ...BALANCED,
  id: 'cashDisciplined',
  ahead: 0.9,
  capexGrowth: 0.4,
  cashFloorQuarters: 1.5,
  debt: 0.1,
  worstRating: 'A',
  equity: 0.4,
  payout: 0.3,
  guidance: -0.03,
  targetUse: 0.84,
  pricePosition: 1.05,
  chipMargin: 0.74,
  risk: 0.15,
  research: 0.4,
  researchGrowth: 0.6,
  talent: 0.08,
  safety: 0.02,
  depreciationYears: 5,
  partners: 0.25,
  goodwill: -2,
} as const satisfies Doctrine;

/** Arms everybody and owns a piece of each. */
const KINGMAKER = {
  ...BALANCED,
  id: 'kingmaker',
  capexGrowth: 0.5,
  chipMargin: 0.73,
  partners: 0.9,
  goodwill: 3,
  payout: 0.35,
  guidance: -0.02,
  risk: 0.6,
  depreciationYears: 5,
} as const satisfies Doctrine;

/** Lets others find the way, then does it cheaper and in the open. */
const FAST_FOLLOWER = {
  ...BALANCED,
  id: 'fastFollower',
  ahead: 0.95,
  capexGrowth: 0.6,
  pricePosition: 0.92,
  targetUse: 0.9,
  risk: 0.3,
  research: 0.4,
  researchGrowth: 0.8,
  runQuarters: 1,
  runShare: 0.6,
  talent: 0.12,
  openness: 0.85,
  ownCompute: 0.7,
} as const satisfies Doctrine;

/** Sees every model as a way to a till. */
const SHOP_FIRST = {
  ...BALANCED,
  id: 'shopFirst',
  capexGrowth: 0.75,
  integration: 0.75,
  research: 0.4,
  sales: 1.1,
  openness: 0.15,
  shopYears: 5,
  shopFee: 0.03,
  partners: 0.5,
  goodwill: 1,
  depreciationYears: 5,
  ownCompute: 0.8,
} as const satisfies Doctrine;

/** Borrows to build halls for tenants who have signed. */
const LANDLORD = {
  ...BALANCED,
  id: 'landlord',
  ahead: 1.05,
  capexGrowth: 0.9,
  cashFloorQuarters: 0.5,
  debt: 0.95,
  worstRating: 'CCC',
  equity: 0.5,
  payout: 0,
  guidance: 0.02,
  depreciationYears: 6,
  pricePosition: 0.95,
  targetUse: 0.92,
  risk: 0.7,
  partners: 0.5,
  goodwill: 2,
  ownCompute: 1,
} as const satisfies Doctrine;

/** Every doctrine that a company can be led by; the first is taken where a scenario names none of them. */
export const DOCTRINES = [
  BALANCED,
  VERTICAL_INTEGRATOR,
  PARTNER_LED,
  FRONTIER_FIRST,
  PRICE_WARRIOR,
  CASH_DISCIPLINED,
  KINGMAKER,
  FAST_FOLLOWER,
  SHOP_FIRST,
  LANDLORD,
] as const satisfies readonly Doctrine[];

export type DoctrineId = (typeof DOCTRINES)[number]['id'];

/** The doctrine of an id; an id that means nothing is led by the middle of the road. */
export function doctrineOf(id: string): Doctrine {
  return DOCTRINES.find((doctrine) => doctrine.id === id) ?? BALANCED;
}
