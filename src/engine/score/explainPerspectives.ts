import { ratio } from '../math/numbers.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import { changeOf, type Telling, tell } from '../report/telling.ts';
import type { ScoreBasis } from '../state/state.ts';
import { PERSPECTIVES, PLACE, SCORE_PARTS, sumsOf } from './perspectives.ts';

/**
 * I2: why each perspective moved: its own parts, against the target and against the best as it stood, and what the best of
 * the kind did since. The causes sum to the change but for the rounding of the mark.
 */
export function explainPerspectives(telling: Telling): void {
  const { basesBefore, bases } = telling.facts;
  bases.forEach((now, i) => {
    const was = basesBefore[i];
    if (was !== undefined && was.best.length > 0) explainCompany(telling, i, was, now);
  });
}

function explainCompany(telling: Telling, i: number, was: ScoreBasis, now: ScoreBasis): void {
  const failed = telling.facts.failed[i] === true;
  const told = PERSPECTIVES.map(() => 0);
  const note = (p: number, cause: DriverCause, amount: number): void => {
    const name = PERSPECTIVES[p];
    if (name === undefined) return;
    told[p] = (told[p] ?? 0) + amount;
    tell(telling, i, `score.${name}`, cause, amount, 'O2');
  };
  if (!failed) {
    SCORE_PARTS.forEach(({ cause }, k) => {
      const p = PLACE[k] ?? 0;
      const absolute = (now.absolute[k] ?? 0) - (was.absolute[k] ?? 0);
      const relative = (now.relative[k] ?? 0) - (was.relative[k] ?? 0);
      note(p, cause, 50 * absolute + 50 * ratio(relative, was.best[p] ?? 0));
    });
    sumsOf(now.relative).forEach((own, p) => {
      const change = ratio(own, now.best[p] ?? 0) - ratio(own, was.best[p] ?? 0);
      note(p, 'partBest', 50 * change);
    });
  }
  PERSPECTIVES.forEach((name, p) => {
    const left = changeOf(telling, i, `score.${name}`) - (told[p] ?? 0);
    note(p, failed ? 'failed' : 'rounding', left);
  });
}
