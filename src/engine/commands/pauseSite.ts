import { z } from 'zod';
import { command } from './command.ts';
import { madeId } from './support/fields.ts';
import { setPaused, stopRefusal } from './support/stopSite.ts';

const schema = z.strictObject({
  kind: z.literal('pauseSite'),
  site: madeId.describe('Site of the company in permit or build that is paused.'),
});

/** Stops the work on a site for as long as wanted; the permit stays and no money is spent (C2). */
export const pauseSite = command({
  kind: 'pauseSite',
  schema,
  check: (view, { site }) => stopRefusal(view, site, true),
  apply: (work, _company, { site }) => setPaused(work, site, true),
});
