import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { ScoreState } from '../state/state.ts';
import { exposures } from './exposure.ts';
import { type CompanyKind, kindOf } from './kinds.ts';
import { type Parts, partsOf, scoreContext } from './parts.ts';
import { PERSPECTIVES, sumsOf } from './perspectives.ts';

export { PERSPECTIVES } from './perspectives.ts';

/** O2: each perspective is half absolute against the scenario's target, half relative to the best of the same kind. */
export function scoreAll(work: Work): void {
  const hangsOn = exposures(work);
  work.state.companies.forEach((company, i) => {
    company.exposure = hangsOn[i] ?? company.exposure;
  });
  const context = scoreContext(work);
  const parts = work.state.companies.map((_, i) => partsOf(work, i, context));
  const sums = parts.map(({ relative }) => sumsOf(relative));
  const best = bestByKind(work, sums);
  work.state.companies.forEach((company, i) => {
    const own = parts[i];
    if (own === undefined) return;
    const marks = marksOf(company.status === 'failed', own, sums[i] ?? [], best[i] ?? []);
    company.score = total(work, marks);
    const basis = { absolute: own.absolute, relative: own.relative, made: own.made, best: best[i] ?? [] };
    work.scratch.scoreBasesBefore[i] = company.scoreBasis;
    company.scoreBasis = basis;
  });
}

/** For each company the best of its kind in every perspective; who failed is out of the race. One row for all of a kind. */
function bestByKind(work: Work, sums: readonly (readonly number[])[]): number[][] {
  const kinds = kindsOf(work.scenario);
  const rows = new Map<CompanyKind, number[]>();
  const best: number[][] = [];
  for (let i = 0; i < sums.length; i++) {
    const kind = kinds[i] ?? 'other';
    const row = rows.get(kind) ?? PERSPECTIVES.map(() => 0);
    rows.set(kind, row);
    best.push(row);
    if (work.state.companies[i]?.status === 'failed') continue;
    for (let p = 0; p < row.length; p++) row[p] = Math.max(row[p] ?? 0, sums[i]?.[p] ?? 0);
  }
  return best;
}

const known = new WeakMap<ScenarioDefinition, readonly CompanyKind[]>();

/** Kinds of a scenario's companies: they never change. */
function kindsOf(scenario: ScenarioDefinition): readonly CompanyKind[] {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const kinds = scenario.companies.map(kindOf);
  known.set(scenario, kinds);
  return kinds;
}

function marksOf(
  failed: boolean,
  { absolute }: Parts,
  own: readonly number[],
  best: readonly number[],
): number[] {
  const marks = sumsOf(absolute);
  for (let p = 0; p < marks.length; p++)
    marks[p] = failed ? 0 : 50 * (marks[p] ?? 0) + 50 * ratio(own[p] ?? 0, best[p] ?? 0);
  return marks;
}

function total(work: Work, marks: readonly number[]): ScoreState {
  const { weights } = work.scenario.scorecard;
  let sum = 0;
  let all = 0;
  for (let p = 0; p < PERSPECTIVES.length; p++) {
    const weight = weights[PERSPECTIVES[p] ?? 'value'];
    sum += (marks[p] ?? 0) * weight;
    all += weight;
  }
  return {
    total: round(ratio(sum, all)),
    value: marks[0] ?? 0,
    market: marks[1] ?? 0,
    technology: marks[2] ?? 0,
    resilience: marks[3] ?? 0,
    responsibility: marks[4] ?? 0,
  };
}

/** One decimal: a score is read, not measured. Its perspectives keep every digit, so that causes sum to them (I2). */
function round(mark: number): number {
  return Math.round(mark * 10) / 10;
}
