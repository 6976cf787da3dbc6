/** Stable metric names (the contract of files and command line). Money in kUSD. */
export type MetricUnit =
  | 'kUSD'
  | 'H100e'
  | 'MW'
  | 'share'
  | 'points'
  | 'people'
  | 'ratio'
  | 'usdPerMWh'
  | 'kt';

export interface MetricInfo {
  readonly unit: MetricUnit;
  /** 'flow' is earned over the quarter, 'stock' stands at its end. */
  readonly kind: 'flow' | 'stock';
  /** Whether others read it in a listed company's report, or only as an estimate (I1). */
  readonly public: boolean;
}

export const METRICS = {
  revenue: { unit: 'kUSD', kind: 'flow', public: true },
  cloudRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  computeRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  modelRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  siliconRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  commerceRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  coreRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  operatingIncome: { unit: 'kUSD', kind: 'flow', public: true },
  netIncome: { unit: 'kUSD', kind: 'flow', public: true },
  capex: { unit: 'kUSD', kind: 'flow', public: true },
  operatingCashFlow: { unit: 'kUSD', kind: 'flow', public: true },
  freeCashFlow: { unit: 'kUSD', kind: 'flow', public: true },
  cash: { unit: 'kUSD', kind: 'stock', public: true },
  circularRevenue: { unit: 'kUSD', kind: 'flow', public: true },
  debt: { unit: 'kUSD', kind: 'stock', public: true },
  equity: { unit: 'kUSD', kind: 'stock', public: true },
  backlog: { unit: 'kUSD', kind: 'stock', public: true },
  marketValue: { unit: 'kUSD', kind: 'stock', public: true },
  capability: { unit: 'points', kind: 'stock', public: true },
  trust: { unit: 'points', kind: 'stock', public: true },
  capacityH100e: { unit: 'H100e', kind: 'stock', public: false },
  computeH100e: { unit: 'H100e', kind: 'stock', public: false },
  powerMW: { unit: 'MW', kind: 'stock', public: false },
  powerCost: { unit: 'kUSD', kind: 'flow', public: false },
  powerPrice: { unit: 'usdPerMWh', kind: 'flow', public: false },
  securedPower: { unit: 'ratio', kind: 'flow', public: false },
  emissions: { unit: 'kt', kind: 'flow', public: false },
  utilisation: { unit: 'ratio', kind: 'stock', public: false },
  researchers: { unit: 'people', kind: 'stock', public: false },
  culture: { unit: 'points', kind: 'stock', public: true },
  scrutiny: { unit: 'points', kind: 'stock', public: true },
  score: { unit: 'points', kind: 'stock', public: true },
} as const satisfies Record<string, MetricInfo>;

export type PlainMetric = keyof typeof METRICS;
/**
 * `share.<segment>`: share of what the segment's companies sold together, 0–1; `score.<perspective>` and
 * `scrutiny.<jurisdiction>`: 0–100.
 */
export type Metric = PlainMetric | `share.${string}` | `score.${string}` | `scrutiny.${string}`;

export const PLAIN_METRICS = Object.keys(METRICS).filter((key): key is PlainMetric => key in METRICS);

/** Facts about a metric; every share has the same, and so has every perspective of the score. */
export function metricInfo(metric: Metric): MetricInfo {
  const plain = PLAIN_METRICS.find((name) => name === metric);
  if (plain !== undefined) return METRICS[plain];
  if (metric.startsWith('score.') || metric.startsWith('scrutiny.'))
    return { unit: 'points', kind: 'stock', public: true };
  return { unit: 'share', kind: 'flow', public: true };
}

/** All figures of one company in one quarter. */
export type Figures = Record<Metric, number>;
