import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScoreState } from '../state/state.ts';
import { exposures } from './exposure.ts';
import { kindOf } from './kinds.ts';
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

/** For each company the best of its kind in every perspective; who failed is out of the race. */
function bestByKind(work: Work, sums: readonly (readonly number[])[]): number[][] {
  const kinds = work.scenario.companies.map(kindOf);
  return work.state.companies.map((_, i) => {
    const best = PERSPECTIVES.map(() => 0);
    for (let k = 0; k < sums.length; k++) {
      if (kinds[k] !== kinds[i] || work.state.companies[k]?.status === 'failed') continue;
      for (let p = 0; p < best.length; p++) best[p] = Math.max(best[p] ?? 0, sums[k]?.[p] ?? 0);
    }
    return best;
  });
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
  PERSPECTIVES.forEach((name, p) => {
    sum += (marks[p] ?? 0) * weights[name];
    all += weights[name];
  });
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
