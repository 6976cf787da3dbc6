import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findSite, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('resumeSite'),
  site: madeId.describe('Paused site of the company.'),
});

/** Takes up the work on a paused site again (C2). */
export const resumeSite = command({
  kind: 'resumeSite',
  schema,
  check(view, { site }): Refusal | null {
    const found = findSite(view, site);
    if (found === undefined) return unknownThing('site', site);
    if (found.owner !== view.seat) return refuse('notYours', { thing: 'site' });
    if (found.stage !== 'permit' && found.stage !== 'build')
      return refuse('wrongStage', { stage: found.stage });
    return found.paused === false ? refuse('alreadyDone') : null;
  },
  apply(work, _company, { site }): void {
    const found = work.state.sites.find((s) => s.id === site);
    if (found !== undefined) found.paused = false;
  },
});
