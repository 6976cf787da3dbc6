import { companyAt, drive, type Work } from '../quarter/work.ts';
import { PERSPECTIVES } from '../score/perspectives.ts';
import type { DriverCause } from './driverCauses.ts';
import type { Metric } from './metrics.ts';
import { explainPower } from './powerDrivers.ts';
import { explainShares } from './shareDrivers.ts';

/** What is left of a figure's change once the phases have named their causes, and the rule that explains it. */
const REMAINDERS: readonly (readonly [Metric, DriverCause, string])[] = [
  ['capacityH100e', 'softwareMatured', 'S5'],
  ['powerMW', 'sitesChanged', 'C2'],
  ['powerCost', 'rounding', 'E1'],
  ['powerPrice', 'rounding', 'E1'],
  ['securedPower', 'rounding', 'E2'],
  ['emissions', 'rounding', 'E1'],
  ['utilisation', 'load', 'C5'],
  ['backlog', 'contractsEnded', 'D6'],
  ['researchers', 'staffChanged', 'M5'],
  ['trust', 'rounding', 'D4'],
  ['capability', 'rounding', 'M2'],
  ['scrutiny', 'rounding', 'R1'],
  ['score', 'rounding', 'O2'],
];

/** Each perspective with its metric, which is also the code of its cause. */
const SCORES = PERSPECTIVES.map((name) => [name, `score.${name}`] as const);

/** Sums of the drivers told so far, per metric and company. */
type Told = ReadonlyMap<Metric, Float64Array>;

/** I2: completes the drivers of every figure that is not a sum of ledger entries, so that they sum to its change. */
export function addPlainDrivers(work: Work): void {
  explainShares(work);
  explainCompute(work);
  explainBacklog(work);
  explainPower(work);
  explainScore(work);
  const told = sumDrivers(work);
  for (const [metric, cause, rule] of REMAINDERS) {
    const sums = told.get(metric);
    work.state.companies.forEach((_, i) => {
      drive(work, i, metric, cause, changeOf(work, i, metric) - (sums?.[i] ?? 0), rule);
    });
  }
}

function sumDrivers(work: Work): Told {
  const told = new Map<Metric, Float64Array>(
    REMAINDERS.map(([metric]) => [metric, new Float64Array(work.state.companies.length)]),
  );
  for (const driver of work.report.drivers) {
    const sums = told.get(driver.metric);
    if (sums !== undefined) sums[driver.company] = (sums[driver.company] ?? 0) + driver.amount;
  }
  return told;
}

/** Change of a figure since the last quarter. */
export function changeOf(work: Work, i: number, metric: Metric): number {
  return (work.report.figures[i]?.[metric] ?? 0) - (companyAt(work.state, i).figures[metric] ?? 0);
}

function explainCompute(work: Work): void {
  work.state.companies.forEach((_, i) => {
    const own = changeOf(work, i, 'capacityH100e');
    const other = changeOf(work, i, 'computeH100e') - own;
    drive(work, i, 'computeH100e', 'ownFleet', own, 'C1');
    drive(work, i, 'computeH100e', other > 0 ? 'rentedMore' : 'rentedLess', other, 'C5');
  });
}

function explainBacklog(work: Work): void {
  const delivered = work.state.companies.map(() => 0);
  for (const entry of work.report.ledger) {
    if (entry.cause === 'contractSales')
      delivered[entry.company] = (delivered[entry.company] ?? 0) + entry.amount;
  }
  work.state.companies.forEach((_, i) => {
    const added = changeOf(work, i, 'backlog') + (delivered[i] ?? 0);
    drive(work, i, 'backlog', 'backlogDelivered', -(delivered[i] ?? 0), 'D6');
    if (added > 0) drive(work, i, 'backlog', 'contractsSigned', added, 'A1');
  });
}

function explainScore(work: Work): void {
  const weights = work.scenario.scorecard.weights;
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  work.state.companies.forEach((company, i) => {
    for (const [name, metric] of SCORES) {
      const change = company.score[name] - (company.figures[metric] ?? 0);
      drive(work, i, 'score', metric, (change * weights[name]) / all, 'O2');
    }
  });
}
