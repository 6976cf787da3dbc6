/** Why a counterparty likes or dislikes an offer (A3, A4); texts live in the locale files. */
export const REASON_CODES = [
  'cashNeed',
  'valuation',
  'stakeValue',
  'computeNeed',
  'computePrice',
  'computeBurden',
  'computeReturn',
  'marketPrice',
  'chipSavings',
  'portingEffort',
  'chipAdoption',
  'chipPrice',
  'chipSupply',
  'exclusivity',
  'exclusivityGained',
  'boundElsewhere',
  'dependence',
  'rivalry',
  'rivalBacking',
  'relations',
  'regulation',
  'alternatives',
  'revenue',
  'strategicFit',
  'shopAccess',
  'shopUplift',
  'shopFear',
  'control',
  'affordability',
  'capacity',
  'credit',
  'commitment',
  'patience',
  'voice',
  'letter',
  'letterPull',
  'breachRisk',
  'keptDeal',
  'buyOutPrice',
  'resalePrice',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason with its weight in points: positive speaks for the offer, 10 points are a strong argument. */
export interface Reason {
  readonly code: ReasonCode;
  readonly points: number;
  readonly params: Readonly<Record<string, number | string>>;
}

/** What a parameter of a reason is, so that whoever shows it can write it with its unit. */
export type ReasonUnit = 'kUSD' | 'usdPerHour' | 'share' | 'h100e' | 'quarters' | 'points' | 'name';

/** The parameters that reasons carry, by name; the same name always means the same unit. */
export const REASON_PARAMS = {
  amount: 'kUSD',
  annual: 'kUSD',
  cash: 'kUSD',
  fairValue: 'kUSD',
  preMoney: 'kUSD',
  chipCost: 'kUSD',
  chipPrice: 'kUSD',
  price: 'usdPerHour',
  alternative: 'usdPerHour',
  cost: 'usdPerHour',
  h100e: 'h100e',
  missing: 'h100e',
  share: 'share',
  before: 'share',
  discount: 'share',
  fee: 'share',
  maturity: 'share',
  runwayQuarters: 'quarters',
  quarters: 'quarters',
  relation: 'points',
  scrutiny: 'points',
  change: 'points',
  partner: 'name',
  rival: 'name',
  holder: 'name',
  family: 'name',
  chip: 'name',
  merchant: 'name',
} as const satisfies Record<string, ReasonUnit>;

export type ReasonParam = keyof typeof REASON_PARAMS;
