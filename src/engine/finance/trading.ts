import type { Parameters } from '../state/definition.ts';

/** What a trade in the shares of a listed company brings or costs, kUSD (F6). */
export interface TradeTerms {
  /** Share of the market value that the trade is done at: below 1 for a sale, above for a purchase. */
  readonly price: number;
  readonly money: number;
}

/**
 * Terms of a trade on the market (F6): the cost of the trade and the impact of its size move the price against who trades.
 *
 * @param fraction of the whole company that changes hands
 */
export function tradeTerms(
  marketValue: number,
  fraction: number,
  side: 'sell' | 'buy',
  { finance }: Parameters,
): TradeTerms {
  const { tradeCost, impact } = finance.holdings;
  const against = tradeCost + impact * fraction;
  const price = side === 'sell' ? Math.max(0, 1 - against) : 1 + against;
  const money = fraction * Math.max(0, marketValue) * price;
  return { price, money: side === 'sell' ? Math.floor(money) : Math.ceil(money) };
}
