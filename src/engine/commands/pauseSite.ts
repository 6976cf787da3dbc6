import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findSite, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('pauseSite'),
  site: madeId.describe('Site of the company in permit or build that is paused.'),
});

/** Stops the work on a site for as long as wanted; the permit stays and no money is spent (C2). */
export const pauseSite = command({
  kind: 'pauseSite',
  schema,
  check(view, { site }): Refusal | null {
    const found = findSite(view, site);
    if (found === undefined) return unknownThing('site', site);
    if (found.owner !== view.seat) return refuse('notYours', { thing: 'site' });
    if (found.stage !== 'permit' && found.stage !== 'build')
      return refuse('wrongStage', { stage: found.stage });
    return found.paused === true ? refuse('alreadyDone') : null;
  },
  apply(work, _company, { site }): void {
    const found = work.state.sites.find((s) => s.id === site);
    if (found !== undefined) found.paused = true;
  },
});
