import measured from '../../../assets/forecast/coverage.json';

/** How often the 80 % band held what came, in situations of campaigns that taught the forecast nothing. */
export interface MeasuredCoverage {
  /** Situations in which a forecast was held against what came. */
  readonly states: number;
  /** Part of the outcomes that lay in the band, 0–1. */
  readonly share: number;
}

const SHARES: ReadonlyMap<string, number> = new Map(Object.entries(measured.in80));

/** Measured coverage of a figure; shares of markets, perspectives and authorities are measured together. Null where it was not measured. */
export function coverageOf(metric: string): MeasuredCoverage | null {
  const [kind = metric] = metric.split('.');
  const share = SHARES.get(kind);
  return share === undefined ? null : { states: measured.states, share };
}
