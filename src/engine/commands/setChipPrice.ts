import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { isMade } from './support/chips.ts';
import { chipId, real } from './support/fields.ts';
import { findChip, hasModule, noModule, unknownThing } from './support/lookup.ts';

/** Bounds relative to the list price in the scenario (S6). */
const LOWEST = 0.3;
const HIGHEST = 3;

const schema = z.strictObject({
  kind: z.literal('setChipPrice'),
  chip: chipId.describe('Chip that the company designs and sells.'),
  price: real(0.001, 100_000).describe('New list price, kUSD a chip, 0.3–3 times the price in the scenario.'),
});

/** Sets the list price of an own chip for new orders (S6). */
export const setChipPrice = command({
  kind: 'setChipPrice',
  schema,
  check(view, { chip, price }): Refusal | null {
    const known = findChip(view, chip);
    if (!hasModule(view, 'silicon')) return noModule('silicon');
    if (known === undefined) return unknownThing('chip', chip);
    if (known.definition.designer !== view.seat) return refuse('notYours', { thing: 'chip' });
    if (known.state.road !== 'sell') return refuse('notForSale', { chip });
    if (!isMade(view, known)) return refuse('notLaunched', { chip });
    const { listPrice } = known.definition;
    if (price < listPrice * LOWEST) return refuse('tooSmall', { minimum: listPrice * LOWEST, unit: 'kUSD' });
    if (price > listPrice * HIGHEST)
      return refuse('tooLarge', { maximum: listPrice * HIGHEST, unit: 'kUSD' });
    return price === known.state.listPrice ? refuse('nothingChanges') : null;
  },
  apply(work, _company, { chip, price }): void {
    const state = work.state.chips[work.index.chip.get(chip) ?? -1];
    if (state !== undefined) state.listPrice = price;
  },
});
