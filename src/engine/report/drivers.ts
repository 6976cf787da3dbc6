import { TERM_COUNT, TERMS } from '../market/utility.ts';
import { at, ratio } from '../math/numbers.ts';
import { PERSPECTIVES } from '../score/scorecard.ts';
import { companyAt, drive, type Work } from '../quarter/work.ts';
import type { Metric } from './metrics.ts';

/** What is left of a figure's change once the phases have named their causes, and the rule that explains it. */
const REMAINDERS: readonly (readonly [Metric, string, string])[] = [
  ['capacityH100e', 'softwareMatured', 'S5'],
  ['powerMW', 'sitesChanged', 'C2'],
  ['utilisation', 'load', 'C5'],
  ['backlog', 'contractsEnded', 'D6'],
  ['researchers', 'staffChanged', 'M5'],
  ['trust', 'rounding', 'D4'],
  ['capability', 'rounding', 'M2'],
  ['scrutiny', 'rounding', 'R1'],
  ['score', 'rounding', 'O2'],
];

/** I2: completes the drivers of every figure that is not a sum of ledger entries, so that they sum to its change. */
export function addPlainDrivers(work: Work): void {
  const told = sumDrivers(work);
  work.state.companies.forEach((_, i) => {
    explainShares(work, i);
    explainCompute(work, i);
    explainBacklog(work, i, told);
    explainScore(work, i, told);
    for (const [metric, cause, rule] of REMAINDERS) {
      const change = changeOf(work, i, metric);
      drive(work, i, metric, cause, change - (told.get(key(i, metric)) ?? 0), rule);
    }
  });
}

function key(company: number, metric: Metric): string {
  return `${company}:${metric}`;
}

function sumDrivers(work: Work): Map<string, number> {
  const sums = new Map<string, number>();
  for (const driver of work.report.drivers) {
    const place = key(driver.company, driver.metric);
    sums.set(place, (sums.get(place) ?? 0) + driver.amount);
  }
  return sums;
}

/** Change of a figure since the last quarter. */
function changeOf(work: Work, i: number, metric: Metric): number {
  const now = work.report.figures[i]?.[metric] ?? 0;
  return now - (companyAt(work.state, i).figures[metric] ?? 0);
}

function note(work: Work, told: Map<string, number>, i: number, metric: Metric, cause: string, amount: number, rule: string): void {
  drive(work, i, metric, cause, amount, rule);
  told.set(key(i, metric), (told.get(key(i, metric)) ?? 0) + amount);
}

function explainCompute(work: Work, i: number): void {
  const own = changeOf(work, i, 'capacityH100e');
  const all = changeOf(work, i, 'computeH100e');
  drive(work, i, 'computeH100e', 'ownFleet', own, 'C1');
  drive(work, i, 'computeH100e', all - own > 0 ? 'rentedMore' : 'rentedLess', all - own, 'C5');
}

function explainBacklog(work: Work, i: number, told: Map<string, number>): void {
  let recognised = 0;
  for (const entry of work.report.ledger) {
    if (entry.company === i && entry.cause === 'contractSales') recognised += entry.amount;
  }
  const change = changeOf(work, i, 'backlog');
  note(work, told, i, 'backlog', 'backlogDelivered', -recognised, 'D6');
  if (change + recognised > 0) note(work, told, i, 'backlog', 'contractsSigned', change + recognised, 'A1');
}

function explainScore(work: Work, i: number, told: Map<string, number>): void {
  const weights = work.scenario.scorecard.weights;
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  const company = companyAt(work.state, i);
  for (const name of PERSPECTIVES) {
    const change = ((company.score[name] - (company.figures[`score.${name}`] ?? 0)) * weights[name]) / all;
    note(work, told, i, 'score', `score.${name}`, change, 'O2');
  }
}

/** A share moves because customers judge an offer better or worse than the others, or because capacity let it. */
function explainShares(work: Work, i: number): void {
  work.scenario.segments.forEach((segment, s) => {
    const metric: Metric = `share.${segment.id}`;
    const change = changeOf(work, i, metric);
    if (change === 0) return;
    const capacity = shareOf(work.scratch.served[s], i) - shareOf(work.scratch.demanded[s], i);
    drive(work, i, metric, 'capacity', capacity, 'D4');
    splitByTaste(work, i, s, metric, change - capacity);
  });
}

function shareOf(row: readonly number[] | undefined, i: number): number {
  return ratio(at(row ?? [], i), (row ?? []).reduce((a, b) => a + b, 0));
}

/** Splits what customers' choices did over the terms of utility that point the same way (D2). */
function splitByTaste(work: Work, i: number, segment: number, metric: Metric, amount: number): void {
  const edges = tasteEdges(work, i, segment).map((edge) => (edge > 0 === amount > 0 ? Math.abs(edge) : 0));
  const all = edges.reduce((a, b) => a + b, 0);
  if (all <= 0) {
    drive(work, i, metric, 'habit', amount, 'D3');
    return;
  }
  TERMS.forEach((term, k) => {
    drive(work, i, metric, `taste.${term}`, (amount * at(edges, k)) / all, 'D2');
  });
}

/** How far each term of a company's offer lies above the mean of the offers beside it, weighted by demand. */
function tasteEdges(work: Work, i: number, segment: number): number[] {
  const edges = TERMS.map(() => 0);
  for (const cell of work.report.cells) {
    if (work.index.cells[cell.cell]?.segment !== segment) continue;
    const own = cell.offers.indexOf(i);
    if (own < 0) continue;
    const weight = at(cell.demanded, own) + 1e-9;
    for (let k = 0; k < TERM_COUNT; k++) {
      let mean = 0;
      for (let o = 0; o < cell.offers.length; o++) mean += at(cell.terms, o * TERM_COUNT + k);
      mean /= Math.max(1, cell.offers.length);
      edges[k] = at(edges, k) + weight * (at(cell.terms, own * TERM_COUNT + k) - mean);
    }
  }
  return edges;
}
