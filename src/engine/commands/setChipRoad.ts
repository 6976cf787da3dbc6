import { z } from 'zod';
import { announce, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { chipId } from './support/fields.ts';
import { findChip, hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setChipRoad'),
  chip: chipId.describe('Own chip generation.'),
  road: z
    .enum(['keep', 'rent', 'sell'])
    .describe('keep for the own work, rent out in the own cloud as well, or sell to anybody who orders.'),
});

/** Decides whom an own chip serves: oneself, tenants of the own cloud, or anybody who orders it (S6). */
export const setChipRoad = command({
  kind: 'setChipRoad',
  schema,
  turn: 'last',
  check(view, { chip, road }): Refusal | null {
    if (!hasModule(view, 'silicon')) return noModule('silicon');
    const known = findChip(view, chip);
    if (known === undefined) return unknownThing('chip', chip);
    if (known.definition.designer !== view.seat) return refuse('notYours', { thing: 'chip' });
    if (road === 'rent' && !hasModule(view, 'cloud')) return noModule('cloud');
    return known.state.road === road ? refuse('nothingChanges') : null;
  },
  apply(work, company, { chip, road }): void {
    const state = work.state.chips[work.index.chip.get(chip) ?? -1];
    if (state === undefined) return;
    state.road = road;
    // A price that the market made belongs to a sale; the next seller starts from the list.
    state.premium = 0;
    announce(work, {
      code: road === 'keep' ? 'chipKept' : road === 'rent' ? 'chipRented' : 'chipOffered',
      phase: 'executeCommands',
      companies: [companyAt(work.state, company).id],
      about: chip,
      params: { chip },
      weight: 3,
    });
  },
});
