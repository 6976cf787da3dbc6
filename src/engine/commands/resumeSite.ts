import { z } from 'zod';
import { command } from './command.ts';
import { madeId } from './support/fields.ts';
import { setPaused, stopRefusal } from './support/stopSite.ts';

const schema = z.strictObject({
  kind: z.literal('resumeSite'),
  site: madeId.describe('Paused site of the company.'),
});

/** Takes up the work on a paused site again (C2). */
export const resumeSite = command({
  kind: 'resumeSite',
  schema,
  check: (view, { site }) => stopRefusal(view, site, false),
  apply: (work, _company, { site }) => setPaused(work, site, false),
});
