import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { appraiseOffer } from '../appraise.ts';
import type { AgreementTerms } from '../clauses.ts';
import { type Asking, MOVES, type Move } from './moves.ts';

/** Terms are changed in this many places at most: a counter-offer that changes everything is another deal. */
const MOST_MOVES = 5;
/** Steps of a move that are tried, from modest to the most that one can ask. */
const STEPS = [0.25, 0.5, 0.75, 1] as const;

/**
 * The smallest change of an offer that the seat would itself accept (A3): the terms that hurt most first, each no further
 * than the other side could plausibly go. Null when no such change is found.
 */
export function counterOffer(view: SeatView, terms: AgreementTerms, from: CompanyId): AgreementTerms | null {
  const asking = askingFor(view, from);
  const goal = view.scenario.parameters.agreements.acceptAt;
  const totalOf = (candidate: AgreementTerms): number => appraiseOffer(view, candidate, from).total;
  let current = terms;
  for (const move of bestMoves(terms, asking, totalOf)) {
    const asked = askFor(move, current, asking, goal, totalOf);
    if (asked === null) continue;
    current = asked.terms;
    if (asked.total >= goal) return current;
  }
  return null;
}

function askingFor(view: SeatView, from: CompanyId): Asking {
  const partner = view.rivals[compile(view.scenario).company.get(from) ?? -1];
  return {
    view,
    from,
    ownValue: view.own.valuation.marketValue,
    partnerValue: partner?.marketValue ?? 0,
  };
}

/** The moves that gain most at full length, best first; those that gain nothing are left out. */
function bestMoves(
  terms: AgreementTerms,
  asking: Asking,
  totalOf: (terms: AgreementTerms) => number,
): readonly Move[] {
  const before = totalOf(terms);
  return MOVES.map((move, order) => {
    const changed = move(terms, 1, asking);
    return { move, order, gain: changed === null ? 0 : totalOf(changed) - before };
  })
    .filter(({ gain }) => gain > 0.05)
    .sort((a, b) => b.gain - a.gain || a.order - b.order)
    .slice(0, MOST_MOVES)
    .map(({ move }) => move);
}

interface Asked {
  readonly terms: AgreementTerms;
  readonly total: number;
}

/** The smallest step of a move that reaches the goal, or else its largest. */
function askFor(
  move: Move,
  terms: AgreementTerms,
  asking: Asking,
  goal: number,
  totalOf: (terms: AgreementTerms) => number,
): Asked | null {
  let best: Asked | null = null;
  for (const step of STEPS) {
    const changed = move(terms, step, asking);
    if (changed === null) continue;
    best = { terms: changed, total: totalOf(changed) };
    if (best.total >= goal) break;
  }
  return best;
}
