import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { type Desk, openDesk } from '../appraisal/desk.ts';
import { weighAt } from '../appraise.ts';
import type { AgreementTerms, Clause } from '../clauses.ts';
import { settleVolumes } from '../commitments.ts';
import { type Asking, MOVES, type Move } from './moves.ts';

/** Steps of a move that are tried, from modest to the most that one can ask. */
const STEPS = [0.25, 0.5, 0.75, 1] as const;

/**
 * The smallest change of an offer that the seat would itself accept (A3): the terms that hurt most first, each no further
 * than the other side could plausibly go. Null when no such change is found.
 */
export function counterOffer(view: SeatView, terms: AgreementTerms, from: CompanyId): AgreementTerms | null {
  return counterAt(openDesk(view, from), terms);
}

/** The same at a desk that is open already. */
export function counterAt(desk: Desk, terms: AgreementTerms): AgreementTerms | null {
  return searchCounter(desk, terms, {
    goal: desk.view.scenario.parameters.agreements.acceptAt,
    weigh: (changed) => weighAt(desk, changed),
    isOpen: anyClause,
  });
}

const anyClause = (): boolean => true;

/** What a search is after: how terms are weighed, how much is enough, and which clauses may be touched. */
export interface CounterSearch {
  readonly goal: number;
  readonly weigh: (terms: AgreementTerms) => number;
  readonly isOpen: (clause: Clause) => boolean;
}

/** The smallest change of some terms that reaches a goal, by whatever they are weighed; null when none is found. */
export function searchCounter(
  desk: Desk,
  terms: AgreementTerms,
  search: CounterSearch,
): AgreementTerms | null {
  const asking = askingFor(desk, search.isOpen);
  const { goal } = search;
  let current = terms;
  for (const candidate of bestMoves(search, terms, asking)) {
    const asked = askFor(search, candidate.move, current, asking, current === terms ? candidate.full : null);
    if (asked === null) continue;
    current = asked.terms;
    if (asked.total >= goal) return current;
  }
  return null;
}

function askingFor({ view, partner }: Desk, isOpen: CounterSearch['isOpen']): Asking {
  return {
    view,
    from: partner.id,
    ownValue: view.own.valuation.marketValue,
    partnerValue: partner.marketValue,
    isOpen,
  };
}

/** Terms that were tried, and what the seat makes of them. */
interface Asked {
  readonly terms: AgreementTerms;
  readonly total: number;
}

/** A move with what it comes to at full length on the terms as offered. */
interface Candidate {
  readonly move: Move;
  readonly full: Asked;
}

/** The moves that gain most at full length, best first; those that gain nothing are left out. */
function bestMoves(search: CounterSearch, terms: AgreementTerms, asking: Asking): readonly Candidate[] {
  const least = search.weigh(terms);
  const found: (Candidate & { readonly order: number; readonly gain: number })[] = [];
  MOVES.forEach((move, order) => {
    const full = tryStep(search, move, terms, 1, asking);
    const gain = full === null ? 0 : full.total - least;
    if (full !== null && gain > 0.05) found.push({ move, full, order, gain });
  });
  return found
    .sort((a, b) => b.gain - a.gain || a.order - b.order)
    .slice(0, asking.view.scenario.parameters.agreements.table.mostMoves);
}

function tryStep(
  search: CounterSearch,
  move: Move,
  terms: AgreementTerms,
  step: number,
  asking: Asking,
): Asked | null {
  const moved = move(terms, step, asking);
  if (moved === null) return null;
  const changed = settleVolumes(moved);
  return { terms: changed, total: search.weigh(changed) };
}

/** The smallest step of a move that reaches the goal, or else its largest; `full` where that is known already. */
function askFor(
  search: CounterSearch,
  move: Move,
  terms: AgreementTerms,
  asking: Asking,
  full: Asked | null,
): Asked | null {
  let best: Asked | null = null;
  for (const step of STEPS) {
    const asked = step === 1 && full !== null ? full : tryStep(search, move, terms, step, asking);
    if (asked === null) continue;
    best = asked;
    if (best.total >= search.goal) break;
  }
  return best;
}
