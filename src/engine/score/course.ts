import { exp, log } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import type { Par } from '../state/definition.ts';

/** What a seat is measured against at one point of the campaign (O2). Every number is above 0. */
export type Course = Readonly<Record<keyof Par, number>>;

/**
 * O2: the course of a company now. Value grows towards its par at an even rate and technology in even steps, so that a
 * mark tells in every quarter how a seat stands, not only at the end. Without a par a seat has the targets of all.
 */
export function courseOf({ scenario, state }: Pick<Work, 'scenario' | 'state'>, i: number): Course {
  const card = scenario.scorecard;
  const par = scenario.par[scenario.companies[i]?.id ?? ''] ?? {};
  const elapsed = Math.min(1, (state.quarter + 1) / Math.max(1, scenario.quarters));
  const technology = par.technology ?? card.parMark;
  return {
    value: exp(log(par.value ?? card.valueTarget * card.parMark) * elapsed),
    market: par.market ?? card.shareTarget * card.parMark,
    technology: technology * (card.technologyAtOnce + (1 - card.technologyAtOnce) * elapsed),
    standing: par.standing ?? 1,
    resilience: par.resilience ?? card.parMark,
    responsibility: par.responsibility ?? card.parMark,
  };
}
