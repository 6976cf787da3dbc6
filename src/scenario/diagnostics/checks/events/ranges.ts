import type {
  COMPANY_FACTS,
  MERCHANT_FACTS,
  PLAIN_METRICS,
  REGION_FACTS,
  WORLD_FACTS,
} from '../../../../engine/index.ts';

/** The least and the most that a value can be. */
export type Range = readonly [least: number, most: number];

const PART: Range = [0, 1];
const POINTS: Range = [0, 100];
const AMOUNT: Range = [0, Number.POSITIVE_INFINITY];
const ANYTHING: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

type Ranges<Names extends readonly string[]> = Readonly<Partial<Record<Names[number], Range>>>;

interface Ranged {
  readonly metric: Ranges<typeof PLAIN_METRICS>;
  readonly company: Ranges<typeof COMPANY_FACTS>;
  readonly world: Ranges<typeof WORLD_FACTS>;
  readonly region: Ranges<typeof REGION_FACTS>;
  readonly merchant: Ranges<typeof MERCHANT_FACTS>;
}

/** What values cannot leave by the rules of the world, by the kind of comparison; whatever may go anywhere is not listed. */
export const RANGES: Ranged = {
  metric: {
    trust: POINTS,
    scrutiny: POINTS,
    score: POINTS,
    capex: AMOUNT,
    debt: AMOUNT,
    backlog: AMOUNT,
    marketValue: AMOUNT,
    capacityH100e: AMOUNT,
    computeH100e: AMOUNT,
    powerMW: AMOUNT,
    emissions: AMOUNT,
    researchers: AMOUNT,
  },
  company: {
    computeDependence: PART,
    chipDependence: PART,
    customerDependence: PART,
    largestHolder: PART,
    chipShare: PART,
    ownChips: PART,
    sitesUnderWay: AMOUNT,
    chipsOnOrder: AMOUNT,
    distressQuarters: AMOUNT,
    compliance: AMOUNT,
    safety: AMOUNT,
    resilience: AMOUNT,
    shopsServed: AMOUNT,
    openProbes: AMOUNT,
    rank: [1, Number.POSITIVE_INFINITY],
  },
  world: { wages: AMOUNT, spotPrice: AMOUNT },
  region: { queueMW: AMOUNT, loadMW: AMOUNT, powerPrice: AMOUNT, pressure: POINTS },
  merchant: { openness: PART, agentAdoption: PART, integrations: AMOUNT },
};

/** Metrics of which there is one for each segment, jurisdiction or perspective. */
const FAMILIES: Readonly<Record<string, Range>> = { share: PART, scrutiny: POINTS, score: POINTS };

/** Kinds of comparisons, as an author writes their key. */
export const COMPARED = ['metric', 'company', 'world', 'region', 'merchant'] as const;

/** The range of a value of this kind and name; of what may go anywhere, everything. */
export function rangeOf(kind: (typeof COMPARED)[number], name: string): Range {
  const known: Readonly<Record<string, Range>> = RANGES[kind];
  if (Object.hasOwn(known, name)) return known[name] ?? ANYTHING;
  const [family = '', member] = name.split('.');
  return member !== undefined && Object.hasOwn(FAMILIES, family) ? (FAMILIES[family] ?? ANYTHING) : ANYTHING;
}
