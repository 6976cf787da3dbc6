import { ratio } from '../math/numbers.ts';
import { drive, type Work } from '../quarter/work.ts';
import type { ScoreBasis } from '../state/state.ts';
import { SCORE_PARTS } from './parts.ts';
import { PERSPECTIVES, PLACE, sumsOf } from './perspectives.ts';

/**
 * I2: why each perspective moved: its own parts, against the target and against the best as it stood, and what the best of
 * the kind did since. The causes sum to the change but for the rounding of the mark.
 */
export function explainPerspectives(work: Work, i: number, was: ScoreBasis, now: ScoreBasis): void {
  const { score, status, figures } = work.state.companies[i] ?? {};
  if (score === undefined || figures === undefined || was.best.length === 0) return;
  const told = PERSPECTIVES.map(() => 0);
  const tell = (p: number, cause: Parameters<typeof drive>[3], amount: number): void => {
    const name = PERSPECTIVES[p];
    if (name === undefined) return;
    told[p] = (told[p] ?? 0) + amount;
    drive(work, i, `score.${name}`, cause, amount, 'O2');
  };
  if (status !== 'failed') {
    SCORE_PARTS.forEach(({ cause }, k) => {
      const p = PLACE[k] ?? 0;
      const absolute = (now.absolute[k] ?? 0) - (was.absolute[k] ?? 0);
      const relative = (now.relative[k] ?? 0) - (was.relative[k] ?? 0);
      tell(p, cause, 50 * absolute + 50 * ratio(relative, was.best[p] ?? 0));
    });
    sumsOf(now.relative).forEach((own, p) => {
      const change = ratio(own, now.best[p] ?? 0) - ratio(own, was.best[p] ?? 0);
      tell(p, 'partBest', 50 * change);
    });
  }
  PERSPECTIVES.forEach((name, p) => {
    const left = score[name] - (figures[`score.${name}`] ?? 0) - (told[p] ?? 0);
    tell(p, status === 'failed' ? 'failed' : 'rounding', left);
  });
}
