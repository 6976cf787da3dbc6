import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { compile } from '../state/compile.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real, segmentId } from './support/fields.ts';
import { findSegment, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setPrice'),
  segment: segmentId.describe('Market segment.'),
  price: real(0, 1000).describe(
    'Price relative to the reference price of the segment (for training: mark-up on the spot price), within the bounds of the scenario; 0 withdraws the offer.',
  ),
});

/** Sets the price of the own offer in a segment, or withdraws it (D1, D2). */
export const setPrice = command({
  kind: 'setPrice',
  schema,
  check(view, { segment, price }): Refusal | null {
    const definition = findSegment(view, segment);
    const row = definition?.offers.find((offer) => offer.company === view.seat);
    if (definition === undefined) return unknownThing('segment', segment);
    if (row === undefined) return refuse('noOffer', { segment });
    const { lowestPrice, highestPrice } = view.scenario.parameters.demand;
    if (price > 0 && price < lowestPrice) return refuse('tooSmall', { minimum: lowestPrice, unit: 'ratio' });
    if (price > highestPrice) return refuse('tooLarge', { maximum: highestPrice, unit: 'ratio' });
    if (price > 0 && definition.resource === 'serving' && view.own.lab.capability <= 0)
      return refuse('noModel');
    const now = view.own.prices[compile(view.scenario).segment.get(segment) ?? -1] ?? 0;
    return now === price ? refuse('nothingChanges') : null;
  },
  apply(work, company, { segment, price }): void {
    const place = work.index.segment.get(segment);
    if (place !== undefined) companyAt(work.state, company).prices[place] = price;
  },
});
