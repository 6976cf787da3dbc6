import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { isMade } from './support/chips.ts';
import { chipId, real } from './support/fields.ts';
import { findChip, hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setChipPrice'),
  chip: chipId.describe('Chip that the company designs and sells.'),
  price: real(0.001, 100_000).describe('New list price, kUSD a chip, within the bounds of the scenario.'),
});

/** Sets the list price of an own chip for new orders (S6). */
export const setChipPrice = command({
  kind: 'setChipPrice',
  schema,
  turn: 'last',
  check(view, { chip, price }): Refusal | null {
    const known = findChip(view, chip);
    if (!hasModule(view, 'silicon')) return noModule('silicon');
    if (known === undefined) return unknownThing('chip', chip);
    if (known.definition.designer !== view.seat) return refuse('notYours', { thing: 'chip' });
    if (known.state.road !== 'sell') return refuse('notForSale', { chip });
    if (!isMade(view, known)) return refuse('notLaunched', { chip });
    const { listPrice } = known.definition;
    const { lowestListPrice, highestListPrice } = view.scenario.parameters.silicon;
    const [minimum, maximum] = [listPrice * lowestListPrice, listPrice * highestListPrice];
    if (price < minimum) return refuse('tooSmall', { minimum, unit: 'kUSD' });
    if (price > maximum) return refuse('tooLarge', { maximum, unit: 'kUSD' });
    return price === known.state.listPrice ? refuse('nothingChanges') : null;
  },
  apply(work, _company, { chip, price }): void {
    const state = work.state.chips[work.index.chip.get(chip) ?? -1];
    if (state !== undefined) state.listPrice = price;
  },
});
