import type { PlainMetric } from '../report/metrics.ts';

/** Things of which a quantity exists once each. */
export type QuantityScope = 'world' | 'region' | 'company' | 'segment' | 'chip' | 'family' | 'merchant';

export interface QuantityInfo {
  readonly scope: QuantityScope;
  /** A factor multiplies (1 = nothing), an addend is added (0 = nothing). */
  readonly kind: 'factor' | 'addend';
  /** The rule that it enters. */
  readonly rule: string;
  /** Bounds of all its modifiers together: no pile of events may break the world. */
  readonly low: number;
  readonly high: number;
  /** Figures in which it is felt first. */
  readonly feeds: readonly PlainMetric[];
}

const factor = (
  scope: QuantityScope,
  rule: string,
  feeds: readonly PlainMetric[],
  low = 0.2,
  high = 5,
): QuantityInfo => ({ scope, kind: 'factor', rule, low, high, feeds });

const addend = (
  scope: QuantityScope,
  rule: string,
  feeds: readonly PlainMetric[],
  bound: number,
): QuantityInfo => ({ scope, kind: 'addend', rule, low: -bound, high: bound, feeds });

/** V1: every quantity that an event may move, by subsystem. The phase that owns it reads it through `modifier`. */
export const QUANTITIES = {
  // energy and construction
  powerPrice: factor('region', 'E1', ['operatingIncome']),
  gridGrowth: factor('region', 'E3', ['powerMW'], 0, 5),
  gridQueue: factor('region', 'E3', ['powerMW'], 0, 5),
  buildTime: factor('region', 'C2', ['powerMW'], 0.5, 3),
  buildDelays: factor('region', 'C2', ['powerMW'], 0, 8),
  // compute
  uptime: factor('company', 'C1', ['computeH100e'], 0.5, 1),
  outageChance: factor('company', 'C6', ['trust'], 0, 10),
  // silicon
  chipYield: factor('chip', 'S1', ['siliconRevenue', 'capacityH100e'], 0.2, 1.5),
  packagingWafers: factor('world', 'S4', ['siliconRevenue', 'capacityH100e'], 0.2, 3),
  memorySupply: factor('world', 'S4', ['siliconRevenue', 'capacityH100e'], 0.2, 3),
  chipCost: factor('chip', 'S3', ['operatingIncome'], 0.5, 3),
  slipChance: factor('company', 'S2', ['siliconRevenue'], 0, 5),
  outsideChipDemand: factor('company', 'S4', ['siliconRevenue'], 0.2, 3),
  softwareGain: factor('family', 'S5', ['capacityH100e'], 0, 5),
  spotPrice: factor('region', 'S7', ['computeRevenue']),
  outsideRental: factor('world', 'S7', ['computeRevenue'], 0.3, 3),
  // models
  algorithmicProgress: factor('world', 'M2', ['capability'], 0, 4),
  leak: factor('world', 'M2', ['capability'], 0, 5),
  ownResearch: factor('company', 'M2', ['capability'], 0, 4),
  trainingEfficiency: factor('company', 'M1', ['capability'], 0.2, 2),
  trainingNoise: factor('company', 'M2', ['capability'], 0, 4),
  wages: factor('company', 'M5', ['operatingIncome'], 0.5, 3),
  hiring: factor('company', 'M5', ['researchers'], 0, 4),
  incidentChance: factor('company', 'M3', ['trust'], 0, 10),
  servingCost: factor('segment', 'M3', ['operatingIncome', 'modelRevenue'], 0.3, 3),
  // demand
  demandGrowth: factor('segment', 'D1', ['revenue'], -2, 4),
  churn: factor('segment', 'D3', ['revenue'], 0, 5),
  priceSensitivity: factor('segment', 'D2', ['revenue'], 0, 3),
  trustSensitivity: factor('segment', 'D2', ['revenue'], 0, 5),
  brand: addend('company', 'D2', ['revenue'], 2),
  refusalTrust: factor('world', 'D4', ['trust'], 0, 5),
  // commerce
  shopAdoption: factor('merchant', 'K2', ['commerceRevenue'], 0, 5),
  shopUplift: factor('merchant', 'K2', ['commerceRevenue'], 0, 3),
  shopGrowth: addend('merchant', 'K3', ['commerceRevenue'], 0.5),
  merchantFear: addend('company', 'K4', ['commerceRevenue'], 1),
  // finance
  baseRate: addend('world', 'F3', ['netIncome'], 0.08),
  creditSpread: addend('company', 'F3', ['netIncome'], 0.1),
  sentimentLevel: addend('world', 'F5', ['marketValue'], 0.4),
  companySentiment: factor('company', 'F5', ['marketValue'], 0.4, 2),
  investorAppetite: factor('company', 'F4', ['cash'], 0.4, 1.6),
  coreGrowth: addend('company', 'W2', ['coreRevenue'], 0.5),
  coreMargin: addend('company', 'W2', ['operatingIncome'], 0.3),
  taxRate: addend('company', 'F2', ['netIncome'], 0.2),
  // regulation and trust
  scrutinyGain: factor('company', 'R1', ['scrutiny'], 0, 5),
  scrutinyDecay: factor('company', 'R1', ['scrutiny'], 0, 4),
  trustRecovery: factor('company', 'D4', ['trust'], 0, 4),
} as const satisfies Record<string, QuantityInfo>;

export type Quantity = keyof typeof QUANTITIES;

/** All names, in the order of the list. */
// Object.keys forgets the names that it lists.
export const QUANTITY_NAMES = Object.keys(QUANTITIES) as readonly Quantity[];

/** What a name means, or undefined where it means nothing: names come from files. */
export function quantityInfo(name: string): QuantityInfo | undefined {
  const known = QUANTITY_NAMES.find((quantity) => quantity === name);
  return known === undefined ? undefined : QUANTITIES[known];
}

/** The value that changes nothing. */
export function neutralOf(quantity: Quantity): number {
  return QUANTITIES[quantity].kind === 'factor' ? 1 : 0;
}
