import type { ScenarioIndex } from '../state/compile.ts';
import type { DriverCause } from './driverCauses.ts';
import type { QuarterFacts } from './facts.ts';
import type { Figures, Metric } from './metrics.ts';
import type { Driver, QuarterReport } from './report.ts';

/** A quarter that is being explained: its report, what it is explained from, and what was told so far (I2). */
export interface Telling {
  readonly figures: readonly Readonly<Figures>[];
  readonly market: QuarterReport['market'];
  readonly facts: QuarterFacts;
  readonly index: ScenarioIndex;
  readonly drivers: Driver[];
}

/** Notes a cause; one that moved nothing is none. */
export function tell(
  telling: Telling,
  company: number,
  metric: Metric,
  cause: DriverCause,
  amount: number,
  rule: string,
  about: string | null = null,
): void {
  if (amount !== 0) telling.drivers.push({ company, metric, cause, amount, rule, about });
}

/** Change of a figure since the last quarter. */
export function changeOf({ figures, facts }: Telling, company: number, metric: Metric): number {
  return (figures[company]?.[metric] ?? 0) - (facts.figuresBefore[company]?.[metric] ?? 0);
}
