import { z } from 'zod';
import { listingWindow } from '../finance/listing.ts';
import { goPublicNow } from '../quarter/goPublic.ts';
import { command, type Refusal, refuse } from './command.ts';
import { worldOf } from './raiseRound.ts';
import { kUsd, real } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('goPublic'),
  float: real(0.02, 0.4).describe('Part of the enlarged company that is sold, 0.02–0.4.'),
  priceRange: z
    .strictObject({
      low: kUsd(1).describe('Lowest value before the money at which shares are sold, kUSD.'),
      high: kUsd(1).describe('Highest, kUSD.'),
    })
    .describe('Value of the company before the money: below it the listing is pulled.'),
});

/** Lists the company on the stock exchange, while the window is open (F4). */
export const goPublic = command({
  kind: 'goPublic',
  schema,
  check(view, { priceRange }): Refusal | null {
    const { own } = view;
    if (own.listed) return refuse('alreadyListed');
    if (own.finance.lastShareDeal === view.quarter) return refuse('oncePerQuarter');
    if (priceRange.low > priceRange.high) return refuse('rangeReversed');
    const closed = listingWindow(own, worldOf(view)).find(({ isMet }) => !isMet);
    return closed === undefined ? null : refuse('windowClosed', { item: closed.item });
  },
  apply(work, company, { float, priceRange }): void {
    goPublicNow(work, company, float, priceRange);
  },
});
