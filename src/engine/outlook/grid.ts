import { firmPower } from '../energy/stations.ts';
import type { RegionDefinition } from '../state/definition.ts';
import type { DeepReadonly, Site } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

/** When a site is expected to pass its stages; quarter indices at whose end each is reached. */
export interface SiteOutlook {
  readonly site: string;
  /** Permit granted, shell finished; null when the site is past it or paused. */
  readonly permitted: number | null;
  readonly built: number | null;
  /** All of its power live; null when it is paused or beyond the horizon. */
  readonly live: number | null;
}

/** How far ahead sites are followed, quarters. */
const HORIZON = 24;

interface Course {
  readonly site: DeepReadonly<Site>;
  stage: Site['stage'];
  left: number;
  liveMW: number;
  permitted: number | null;
  built: number | null;
  live: number | null;
}

/**
 * C2, E3: plays construction and grid forward for every site that stands in the open, without bad luck
 * (a quarter of building is lost in about 8 % of cases) and without sites that nobody has announced yet.
 */
export function siteOutlooks(view: SeatView): readonly SiteOutlook[] {
  const courses = view.sites
    .filter((site) => site.stage !== 'live' && site.stage !== 'cancelled')
    .map((site): Course => {
      const { stage, quartersLeft: left, liveMW } = site;
      return { site, stage, left, liveMW, permitted: null, built: null, live: null };
    });
  const regions = view.regions.map(({ freeGridMW, queueMW }, r) => ({
    freeGridMW,
    queueMW,
    behindMW: view.own.power.behindMW[r] ?? 0,
  }));
  for (let quarter = view.quarter; quarter < view.quarter + HORIZON; quarter++) {
    for (const course of courses) if (!course.site.paused) build(view, course, quarter);
    regions.forEach((region, r) => {
      connect(view, r, region, courses, quarter);
    });
  }
  return courses.map(({ site, permitted, built, live }) => ({ site: site.id, permitted, built, live }));
}

function build(view: SeatView, course: Course, quarter: number): void {
  if (course.stage !== 'permit' && course.stage !== 'build') return;
  course.left -= 1;
  if (course.left > 0) return;
  if (course.stage === 'build') {
    course.stage = 'grid';
    course.built = quarter;
    return;
  }
  course.stage = 'build';
  course.permitted = quarter;
  course.left = view.scenario.regions.find(({ id }) => id === course.site.region)?.buildQuarters ?? 4;
}

/** New grid capacity goes half to others while they queue, the rest to waiting sites in their order (E3). */
function connect(
  view: SeatView,
  r: number,
  region: { freeGridMW: number; queueMW: number; behindMW: number },
  courses: readonly Course[],
  quarter: number,
): void {
  const definition = view.scenario.regions[r];
  if (definition === undefined) return;
  const growth = definition.gridGrowthMWPerQuarter;
  const { othersShare, othersArrivals } = view.scenario.parameters.energy;
  const others = Math.min(region.queueMW, growth * othersShare);
  region.queueMW += growth * othersArrivals - others;
  region.freeGridMW += growth - others;
  const firm = firmBy(view, definition, quarter);
  for (const course of courses) {
    if (course.stage !== 'grid' || course.site.paused || course.site.region !== definition.id) continue;
    if (course.site.owner === view.seat) {
      const own = Math.max(0, Math.min(course.site.mw - course.liveMW, Math.floor(firm - region.behindMW)));
      region.behindMW += own;
      course.liveMW += own;
    }
    const granted = Math.max(0, Math.min(course.site.mw - course.liveMW, Math.floor(region.freeGridMW)));
    region.freeGridMW -= granted;
    course.liveMW += granted;
    if (course.liveMW < course.site.mw) continue;
    course.stage = 'live';
    course.live = quarter;
  }
}

/** IT power that the seat's own stations can carry by a quarter, MW (E2). */
function firmBy(view: SeatView, region: RegionDefinition, quarter: number): number {
  let firm = 0;
  for (const station of view.own.power.generation)
    if (station.region === region.id && station.quartersLeft <= quarter - view.quarter + 1)
      firm += firmPower(view.scenario.parameters.energy, region, station);
  return firm;
}

/** MW that wait for the grid in a region: others' projects and announced sites that are built (E3). */
export function waitingMW(view: SeatView, r: number): number {
  const region = view.scenario.regions[r]?.id;
  const sites = view.sites.filter((site) => site.region === region && site.stage === 'grid');
  return (
    (view.regions.map(({ queueMW }) => queueMW)[r] ?? 0) +
    sites.reduce((total, site) => total + site.mw - site.liveMW, 0)
  );
}
