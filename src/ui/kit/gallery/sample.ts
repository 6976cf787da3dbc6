import type { FanQuarter } from '../../charts/fanChart.model.ts';

/** A made-up quarter to draw the kit with; amounts in kUSD. */
export const COMPANIES = [
  'Amazon',
  'Microsoft',
  'Google',
  'Meta',
  'Oracle',
  'CoreWeave',
  'Nvidia',
  'AMD',
  'OpenAI',
  'Anthropic',
  'xAI',
  'Mistral',
] as const;

export const PERIODS = ['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1'] as const;
export const COMING = [
  '2026Q2',
  '2026Q3',
  '2026Q4',
  '2027Q1',
  '2027Q2',
  '2027Q3',
  '2027Q4',
  '2028Q1',
] as const;

/** Cloud revenue by company and quarter. */
export const CLOUD_REVENUE: readonly (readonly number[])[] = [
  [28_786_000, 29_267_000, 30_873_000, 33_006_000, 35_579_000, 37_210_000],
  [25_544_000, 26_751_000, 29_878_000, 30_897_000, 32_907_000, 34_681_000],
  [11_955_000, 12_260_000, 13_624_000, 15_157_000, 17_664_000, 19_050_000],
  [0, 0, 0, 0, 0, 0],
  [5_900_000, 6_200_000, 6_700_000, 7_200_000, 8_000_000, 9_100_000],
  [747_000, 982_000, 1_213_000, 1_365_000, 1_570_000, 2_020_000],
];

/** Capability index by company and quarter. */
export const CAPABILITY: readonly { readonly position: number; readonly values: readonly number[] }[] = [
  { position: 8, values: [41.2, 43.8, 45.1, 50.6, 53.9, 55.2] },
  { position: 9, values: [38.4, 42.9, 47.3, 49.8, 54.8, 57.1] },
  { position: 2, values: [36.9, 41.2, 46.0, 47.1, 55.6, 56.3] },
  { position: 11, values: [29.5, 31.8, 33.2, 36.7, 39.0, 41.4] },
];

/** Why cloud revenue rose this quarter. */
export const CAUSES = [
  { id: 'volume', amount: 1_140_000 },
  { id: 'deal', amount: 620_000 },
  { id: 'price', amount: -310_000 },
  { id: 'spill', amount: 265_000 },
  { id: 'outage', amount: -94_000 },
  { id: 'churn', amount: -52_000 },
  { id: 'integration', amount: 62_000 },
] as const;

const quarterOf = (median: number, spread: number): FanQuarter => ({
  p10: median - spread * 1.6,
  p25: median - spread * 0.8,
  p50: median,
  p75: median + spread * 0.9,
  p90: median + spread * 1.9,
});

const fan = (growth: number): FanQuarter[] =>
  COMING.map((_, at) =>
    quarterOf(37_210_000 + growth * (at + 1) * (1 + at * 0.05), 420_000 * (at + 1) ** 0.7),
  );

/** Simulated cloud revenue with the staged deal, and without it. */
export const FAN = { withStaged: fan(1_900_000), withoutStaged: fan(1_250_000) };
