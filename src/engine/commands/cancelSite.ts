import { z } from 'zod';
import { announce, book, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findSite, unknownThing } from './support/lookup.ts';
import { takeYoungest } from './support/writeOff.ts';

const schema = z.strictObject({
  kind: z.literal('cancelSite'),
  site: madeId.describe('Site of the company that has no power yet.'),
});

/** Gives up a site: what was spent is written off, its place in the grid queue is free for others (C2). */
export const cancelSite = command({
  kind: 'cancelSite',
  schema,
  check(view, { site }): Refusal | null {
    const found = findSite(view, site);
    if (found === undefined) return unknownThing('site', site);
    if (found.owner !== view.seat) return refuse('notYours', { thing: 'site' });
    const powered = found.stage === 'live' || found.liveMW > 0;
    return powered ? refuse('wrongStage', { stage: found.stage }) : null;
  },
  apply(work, company, { site }): void {
    const found = work.state.sites.find((s) => s.id === site);
    if (found === undefined) return;
    // Part of the spending may be depreciated already: only what stands in the books can be written off.
    book(
      work,
      company,
      'cancelledSite',
      takeYoungest(companyAt(work.state, company).plant.shells, found.spent),
      site,
    );
    found.stage = 'cancelled';
    announce(work, {
      code: 'siteCancelled',
      phase: 'executeCommands',
      companies: [found.owner],
      about: site,
      params: { site: found.name, region: found.region, mw: found.mw },
      weight: 3,
    });
  },
});
