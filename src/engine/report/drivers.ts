import { explainPerspectives } from '../score/explainPerspectives.ts';
import { PERSPECTIVES } from '../score/perspectives.ts';
import { compile } from '../state/compile.ts';
import type { DriverCause } from './driverCauses.ts';
import type { Metric } from './metrics.ts';
import { explainPower } from './powerDrivers.ts';
import type { Driver, QuarterReport } from './report.ts';
import { explainScrutiny } from './scrutinyDrivers.ts';
import { explainShares } from './shareDrivers.ts';
import { changeOf, type Telling, tell } from './telling.ts';
import { explainValues } from './valueDrivers.ts';

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

const known = new WeakMap<QuarterReport, readonly Driver[]>();

/**
 * I2: every driver of a quarter: what its phases told while they ran, and what follows from its facts. The drivers of a
 * figure that is not a sum of ledger entries sum to its change. Worked out when they are first asked for, and kept.
 */
export function driversOf(report: QuarterReport): readonly Driver[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const drivers = report.facts === null ? report.drivers : allDrivers(report, report.facts);
  known.set(report, drivers);
  return drivers;
}

function allDrivers(report: QuarterReport, facts: Telling['facts']): readonly Driver[] {
  const { figures, market, ledger, drivers } = report;
  const index = compile(facts.scenario);
  const telling: Telling = { figures, market, facts, index, drivers: drivers.slice() };
  explainScrutiny(telling);
  explainValues(telling);
  explainPerspectives(telling);
  explainShares(telling);
  explainCompute(telling);
  explainBacklog(telling, ledger);
  explainPower(telling);
  explainScore(telling);
  addRemainders(telling);
  return telling.drivers;
}

function addRemainders(telling: Telling): void {
  const told = sumDrivers(telling);
  for (const [metric, cause, rule] of REMAINDERS) {
    const sums = told.get(metric);
    telling.figures.forEach((_, i) => {
      tell(telling, i, metric, cause, changeOf(telling, i, metric) - (sums?.[i] ?? 0), rule);
    });
  }
}

function sumDrivers({ figures, drivers }: Telling): Told {
  const told = new Map<Metric, Float64Array>(
    REMAINDERS.map(([metric]) => [metric, new Float64Array(figures.length)]),
  );
  for (const driver of drivers) {
    const sums = told.get(driver.metric);
    if (sums !== undefined) sums[driver.company] = (sums[driver.company] ?? 0) + driver.amount;
  }
  return told;
}

function explainCompute(telling: Telling): void {
  telling.figures.forEach((_, i) => {
    const own = changeOf(telling, i, 'capacityH100e');
    const other = changeOf(telling, i, 'computeH100e') - own;
    tell(telling, i, 'computeH100e', 'ownFleet', own, 'C1');
    tell(telling, i, 'computeH100e', other > 0 ? 'rentedMore' : 'rentedLess', other, 'C5');
  });
}

function explainBacklog(telling: Telling, ledger: QuarterReport['ledger']): void {
  const delivered = telling.figures.map(() => 0);
  for (const entry of ledger) {
    if (entry.cause === 'contractSales')
      delivered[entry.company] = (delivered[entry.company] ?? 0) + entry.amount;
  }
  telling.figures.forEach((_, i) => {
    const added = changeOf(telling, i, 'backlog') + (delivered[i] ?? 0);
    tell(telling, i, 'backlog', 'backlogDelivered', -(delivered[i] ?? 0), 'D6');
    if (added > 0) tell(telling, i, 'backlog', 'contractsSigned', added, 'A1');
  });
}

function explainScore(telling: Telling): void {
  const { weights } = telling.facts.scenario.scorecard;
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  telling.figures.forEach((_, i) => {
    for (const [name, metric] of SCORES)
      tell(telling, i, 'score', metric, (changeOf(telling, i, metric) * weights[name]) / all, 'O2');
  });
}
