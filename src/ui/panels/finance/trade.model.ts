import type { CompanyId, SeatView } from '../../../engine/index.ts';

/** A listed company whose shares can change hands: what is held, and the most of one trade, 0–1. */
export interface Tradable {
  readonly company: CompanyId;
  readonly held: number;
  readonly most: number;
}

/** Companies whose shares the seat may sell or buy on the market now, largest holding or value first (F6). */
export function tradables(view: SeatView, side: 'sell' | 'buy'): Tradable[] {
  const { tradeLimit } = view.scenario.parameters.finance.holdings;
  const found: (Tradable & { readonly rank: number })[] = [];
  view.rivals.forEach(({ id, listed, status, lockedUntil, marketValue }, place) => {
    if (id === view.seat || !listed || status === 'failed' || lockedUntil > view.quarter) return;
    const held = view.own.stakes[place] ?? 0;
    const taken = view.rivals.reduce((sum, rival) => sum + (rival.stakes[place] ?? 0), 0);
    const most = Math.min(tradeLimit, side === 'sell' ? held : Math.max(0, 1 - taken));
    if (most < 0.0001) return;
    found.push({ company: id, held, most, rank: side === 'sell' ? held * marketValue : marketValue });
  });
  return found.sort((a, b) => b.rank - a.rank).map(({ rank: _, ...one }) => one);
}
