import type { SeatView } from '../../state/view.ts';
import { reason } from '../appraisal/curve.ts';
import type { Desk } from '../appraisal/desk.ts';
import { type Appraisal, appraiseAt, weighAt } from '../appraise.ts';
import type { AgreementTerms } from '../clauses.ts';
import { searchCounter } from '../counter/counter.ts';
import type { Reason } from '../reasons.ts';
import { remainingOf, remainingTerms } from '../remaining.ts';

type Standing = SeatView['agreements'][number];

/** What the seat thinks of other terms for an agreement in force: better or worse for it than to keep the old (A5). */
export function judgeChange(table: Desk, agreement: string, terms: AgreementTerms): Appraisal {
  const { view } = table;
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return { reasons: [], total: 0, decision: 'refuse' };
  const desk = table.without(agreement);
  const old = worth(desk, remainingTerms(standing, view.quarter));
  const next = worth(desk, remainingOf(standing, terms, view.quarter));
  const reasons = differences(next.reasons, old.reasons);
  const risk = breachRisk(desk, old.total);
  if (risk !== null) reasons.push(risk);
  const total = reasons.reduce((all, one) => all + one.points, 0);
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const { renegotiateAt, counterAt } = view.scenario.parameters.agreements;
  const decision = total >= renegotiateAt ? 'accept' : total >= counterAt ? 'counter' : 'refuse';
  return { reasons, total, decision };
}

/** The smallest change of the changed terms with which the seat would rather have them than the old (A3, A5). */
export function counterChange(table: Desk, agreement: string, terms: AgreementTerms): AgreementTerms | null {
  const { view } = table;
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return null;
  const desk = table.without(agreement);
  const old = weighWhatIsLeft(desk, standing, standing.terms);
  const goal = old + view.scenario.parameters.agreements.renegotiateAt - (breachRisk(desk, old)?.points ?? 0);
  return searchCounter(desk, terms, {
    goal,
    weigh: (changed) => weighWhatIsLeft(desk, standing, changed),
    // What was paid for, and what has begun, can't be moved any more.
    isOpen: (clause) =>
      clause.kind !== 'equity' && !(clause.kind === 'compute' && clause.start < view.quarter),
  });
}

function weighWhatIsLeft(desk: Desk, standing: Standing, terms: AgreementTerms): number {
  const left = remainingOf(standing, terms, desk.view.quarter);
  return left === null ? 0 : weighAt(desk, left);
}

interface Value {
  readonly reasons: readonly Reason[];
  readonly total: number;
}

function worth(desk: Desk, terms: AgreementTerms | null): Value {
  return terms === null ? { reasons: [], total: 0 } : appraiseAt(desk, terms);
}

/** Reason by reason how much more the one speaks for it than the other; what weighs alike is left out. */
function differences(after: readonly Reason[], before: readonly Reason[]): Reason[] {
  const found: Reason[] = [];
  for (const one of after) {
    const old = before.find((other) => other.code === one.code);
    const points = one.points - (old?.points ?? 0);
    if (Math.abs(points) > 1e-9) found.push(asChange(one, points));
  }
  for (const old of before)
    if (!after.some((one) => one.code === old.code)) found.push(asChange(old, -old.points));
  return found;
}

/** A reason that speaks of the difference, not of the terms themselves. */
function asChange(one: Reason, points: number): Reason {
  return { code: one.code, points, params: { ...one.params, change: points } };
}

/** A good contract with somebody who may not keep it is worth less: better to give a little than to lose it all (A5). */
export function breachRisk({ view, partner }: Desk, kept: number): Reason | null {
  const risks = view.scenario.parameters.agreements.appraisal.breachRisk;
  const risk = partner.status === 'restructuring' ? risks.restructuring : risks[partner.rating];
  if (risk <= 0 || kept <= 0) return null;
  return reason('breachRisk', risk * kept, { share: risk, partner: partner.id });
}
