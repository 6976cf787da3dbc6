import { z } from 'zod';
import { announce, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { chipId, kUsd, real } from './support/fields.ts';
import { findChip, hasModule, noModule, unknownThing } from './support/lookup.ts';
import { fundingRefusal, ownProgramme } from './support/programmes.ts';

const schema = z.strictObject({
  kind: z.literal('startProgramme'),
  chip: chipId.describe('Chip generation of the own roadmap that needs a programme.'),
  funding: kUsd(1).describe('Spending, kUSD a quarter; more is faster, with diminishing returns.'),
  ambition: real(0.5, 1.5).describe('1 is the plan; more gives a faster chip and a greater risk of slips.'),
});

/** Starts the development of a chip generation (S2). */
export const startProgramme = command({
  kind: 'startProgramme',
  schema,
  check(view, { chip, funding }): Refusal | null {
    if (!hasModule(view, 'silicon')) return noModule('silicon');
    const definition = findChip(view, chip)?.definition;
    if (definition?.programme === undefined) return unknownThing('chip', chip);
    if (definition.designer !== view.seat) return refuse('notYours', { thing: 'chip' });
    const known = ownProgramme(view, chip);
    if (known !== undefined) return refuse(known.status === 'done' ? 'alreadyDone' : 'underWay', { chip });
    const { startsAt } = definition.programme;
    if (view.quarter < startsAt) return refuse('notYet', { quarter: startsAt });
    return fundingRefusal(view, definition, funding);
  },
  cost: { perQuarter: (_view, { funding }) => funding },
  apply(work, company, { chip, funding, ambition }): void {
    const own = companyAt(work.state, company);
    own.programmes.push({
      chip,
      funding,
      progress: 0,
      ambition,
      slips: 0,
      status: 'running',
      started: work.state.quarter,
      spent: 0,
      team: 1,
    });
    announce(work, {
      code: 'programmeStarted',
      phase: 'executeCommands',
      companies: [own.id],
      about: chip,
      params: { chip },
      weight: 2,
    });
  },
});
