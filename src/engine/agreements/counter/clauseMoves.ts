import { COMPUTE_MOVES } from './computeMoves.ts';
import { MONEY_MOVES } from './moneyMoves.ts';
import type { AnyClauseMove, ClauseMove } from './moves.ts';

/** Shorter exclusivity; struck out at the full step. */
const lessExclusive: ClauseMove<'exclusivity'> = {
  kind: 'exclusivity',
  change(clause, step, { view }) {
    if (clause.bound !== view.seat) return clause;
    const quarters = Math.round(clause.quarters * (1 - step));
    return quarters < 1 ? null : { ...clause, quarters };
  },
};

/** A right to match instead of a ban, in one step. */
const softerExclusive: ClauseMove<'exclusivity'> = {
  kind: 'exclusivity',
  change: (clause, step, { view }) =>
    clause.bound === view.seat && clause.strength === 'full' && step > 0
      ? { ...clause, strength: 'firstRefusal' }
      : clause,
};

/** No seat on the board for the other side. */
const noBoardSeat: ClauseMove<'boardSeat'> = {
  kind: 'boardSeat',
  change: (clause, step, { from }) => (clause.holder === from && step > 0 ? null : clause),
};

/** The own shops stay closed. */
const noShop: ClauseMove<'commerce'> = {
  kind: 'commerce',
  change: (clause, step, { from }) => (clause.vendor === from && step > 0 ? null : clause),
};

/** Half the share of revenue when paying, half as much again when receiving. */
const revenueShare: ClauseMove<'revenueShare'> = {
  kind: 'revenueShare',
  change(clause, step, { view }) {
    const factor = clause.payer === view.seat ? 1 - 0.5 * step : 1 + 0.5 * step;
    const share = Math.min(0.5, Math.round(clause.share * factor * 1000) / 1000);
    return share === clause.share || share < 0.001 ? clause : { ...clause, share };
  },
};

/** Every way to change one kind of clause, in a fixed order: it decides between moves that help alike. */
export const CLAUSE_MOVES: readonly AnyClauseMove[] = [
  ...MONEY_MOVES,
  ...COMPUTE_MOVES,
  softerExclusive,
  lessExclusive,
  noBoardSeat,
  noShop,
  revenueShare,
];
