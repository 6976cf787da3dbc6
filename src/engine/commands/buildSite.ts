import { z } from 'zod';
import { addToCohort } from '../finance/depreciation.ts';
import { announce, book, companyAt, freshId } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, regionId } from './support/fields.ts';
import { findRegion, unknownThing } from './support/lookup.ts';
import { moratoriumRefusal } from './support/power.ts';
import {
  buildCost,
  crowdRefusal,
  newSiteName,
  permitCost,
  permitQuarters,
  shellBudget,
} from './support/sites.ts';

const schema = z.strictObject({
  kind: z.literal('buildSite'),
  region: regionId.describe('Region of the new data centre.'),
  mw: count(1, 100_000).describe(
    'IT power of the site, MW; from the smallest to the largest site of the scenario.',
  ),
});

/** Applies for the permit of a new data centre and pays for it (C2). */
export const buildSite = command({
  kind: 'buildSite',
  schema,
  check(view, { region, mw }): Refusal | null {
    const { minSiteMW, maxSiteMW } = view.scenario.parameters.compute;
    const definition = findRegion(view, region);
    if (definition === undefined) return unknownThing('region', region);
    const closed = moratoriumRefusal(view, definition);
    if (closed !== null) return closed;
    if (mw < minSiteMW) return refuse('tooSmall', { minimum: minSiteMW, unit: 'MW' });
    if (mw > maxSiteMW) return refuse('tooLarge', { maximum: maxSiteMW, unit: 'MW' });
    return crowdRefusal(view);
  },
  cost: {
    now(view, { region, mw }) {
      const definition = findRegion(view, region);
      return definition === undefined ? 0 : permitCost(definition, mw, view.scenario.parameters);
    },
    perQuarter(view, { region, mw }) {
      const definition = findRegion(view, region);
      if (definition === undefined) return 0;
      return buildCost(definition, mw, permitCost(definition, mw, view.scenario.parameters));
    },
  },
  apply(work, company, { region, mw }): void {
    const definition = work.scenario.regions[work.index.region.get(region) ?? -1];
    if (definition === undefined) return;
    const { state } = work;
    const id = freshId(state, 'site-');
    const spent = book(work, company, 'shells', permitCost(definition, mw, work.scenario.parameters), id);
    addToCohort(companyAt(work.state, company).plant.shells, work.state.quarter, spent);
    const owner = companyAt(state, company).id;
    const name = newSiteName(state.sites, region);
    state.sites.push({
      id,
      owner,
      region,
      name,
      mw,
      stage: 'permit',
      paused: false,
      quartersLeft: permitQuarters(definition),
      liveMW: 0,
      spent,
      budget: shellBudget(definition, mw),
      started: state.quarter,
    });
    const params = { site: name, region, mw };
    announce(work, {
      code: 'siteAnnounced',
      phase: 'executeCommands',
      companies: [owner],
      about: id,
      params,
      weight: 2,
    });
  },
});
