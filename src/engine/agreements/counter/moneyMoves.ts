import type { EquityClause } from '../clauses.ts';
import type { AnyClauseMove, ClauseMove } from './moves.ts';
import { tidy } from './tidy.ts';

/** Up to half as much again, but never past what the other side could defend: a sixth above the known value. */
const higherPreMoney: ClauseMove<'equity'> = {
  kind: 'equity',
  change(clause, step, asking) {
    if (clause.investor !== asking.from) return clause;
    const limit = Math.max(clause.preMoney, 1.16 * asking.ownValue);
    return withPreMoney(clause, Math.min(clause.preMoney * (1 + 0.5 * step), limit));
  },
};

/** Down by a third at most, but not far below the known value. */
const lowerPreMoney: ClauseMove<'equity'> = {
  kind: 'equity',
  change(clause, step, asking) {
    if (clause.investor !== asking.view.seat) return clause;
    const limit = Math.min(clause.preMoney, 0.86 * asking.partnerValue);
    return withPreMoney(clause, Math.max(clause.preMoney * (1 - 0.33 * step), limit));
  },
};

/** Half the money at the least: less dilution for the issuer, less outlay for the investor. */
const lessMoney: ClauseMove<'equity'> = {
  kind: 'equity',
  change: (clause, step) => scaled(clause, 1 - 0.5 * step),
};

/** Half as much money again, for who needs it. */
const moreMoney: ClauseMove<'equity'> = {
  kind: 'equity',
  change: (clause, step, { from }) => (clause.investor === from ? scaled(clause, 1 + 0.5 * step) : clause),
};

function withPreMoney(clause: EquityClause, preMoney: number): EquityClause {
  const rounded = tidy(preMoney);
  return rounded === clause.preMoney || rounded < total(clause.tranches)
    ? clause
    : { ...clause, preMoney: rounded };
}

function total(tranches: EquityClause['tranches']): number {
  return tranches.reduce((all, tranche) => all + tranche.amount, 0);
}

function scaled(clause: EquityClause, factor: number): EquityClause {
  if (factor === 1) return clause;
  const tranches = clause.tranches.map((tranche) => ({
    ...tranche,
    amount: Math.max(1, tidy(tranche.amount * factor)),
  }));
  if (total(tranches) > clause.preMoney) return clause;
  const same = tranches.every((tranche, i) => tranche.amount === clause.tranches[i]?.amount);
  return same ? clause : { ...clause, tranches };
}

/** Ways to change what shares cost and how many there are. */
export const MONEY_MOVES: readonly AnyClauseMove[] = [higherPreMoney, lowerPreMoney, lessMoney, moreMoney];
