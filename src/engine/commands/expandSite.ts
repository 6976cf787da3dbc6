import { z } from 'zod';
import { announce, companyAt, freshId } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, madeId } from './support/fields.ts';
import { findRegion, findSite, unknownThing, workSite } from './support/lookup.ts';
import { moratoriumRefusal } from './support/power.ts';
import { buildCost, crowdRefusal, expandedName, shellBudget } from './support/sites.ts';

const schema = z.strictObject({
  kind: z.literal('expandSite'),
  site: madeId.describe('Live site of the company that is expanded.'),
  mw: count(1, 100_000).describe(
    'IT power to add, MW; from the smallest to the largest site of the scenario.',
  ),
});

/** Builds on at a live site, where no new permit is needed (C2). */
export const expandSite = command({
  kind: 'expandSite',
  schema,
  check(view, { site, mw }): Refusal | null {
    const found = findSite(view, site);
    const { minSiteMW, maxSiteMW } = view.scenario.parameters.compute;
    if (found === undefined) return unknownThing('site', site);
    if (found.owner !== view.seat) return refuse('notYours', { thing: 'site' });
    if (found.stage !== 'live') return refuse('wrongStage', { stage: found.stage });
    const region = findRegion(view, found.region);
    const closed = region === undefined ? null : moratoriumRefusal(view, region);
    if (closed !== null) return closed;
    if (mw < minSiteMW) return refuse('tooSmall', { minimum: minSiteMW, unit: 'MW' });
    if (mw > maxSiteMW) return refuse('tooLarge', { maximum: maxSiteMW, unit: 'MW' });
    return crowdRefusal(view);
  },
  cost: {
    perQuarter(view, { site, mw }) {
      const region = findRegion(view, findSite(view, site)?.region ?? '');
      return region === undefined ? 0 : buildCost(region, mw, 0);
    },
  },
  apply(work, company, { site, mw }): void {
    const { state } = work;
    const found = workSite(work, site, companyAt(state, company).id);
    const region = work.scenario.regions[work.index.region.get(found?.region ?? '') ?? -1];
    if (found === undefined || region === undefined) return;
    const id = freshId(state, 'site-');
    const name = expandedName(state.sites, found);
    state.sites.push({
      id,
      owner: found.owner,
      region: found.region,
      name,
      mw,
      stage: 'build',
      paused: false,
      quartersLeft: region.buildQuarters,
      liveMW: 0,
      spent: 0,
      budget: shellBudget(region, mw),
      started: state.quarter,
    });
    const params = { site: name, region: found.region, mw };
    announce(work, {
      code: 'siteExpanded',
      phase: 'executeCommands',
      companies: [found.owner],
      about: id,
      params,
      weight: 2,
    });
  },
});
