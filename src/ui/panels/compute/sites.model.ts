import type { SeatView } from '../../../engine/index.ts';
import { type SiteOutlook, siteOutlooks } from '../../../store/rules.ts';

type Site = SeatView['sites'][number];

/** A stretch of a site's course, in quarters from now. */
export interface Stretch {
  readonly stage: 'permit' | 'build' | 'grid';
  readonly from: number;
  readonly length: number;
}

/** An own site under way. */
export interface SiteRow {
  readonly site: Site;
  readonly stretches: readonly Stretch[];
  /** Index of the quarter at whose end all of it is expected to be live; null while paused or beyond sight. */
  readonly live: number | null;
  /** Announced this quarter and not yet resolved. */
  readonly isStaged: boolean;
}

/** Own sites under way as they would stand with what is staged, the next to go live first. */
export function siteRows(projected: SeatView, now: SeatView): readonly SiteRow[] {
  const known = new Set(now.sites.map(({ id }) => id));
  const outlooks = new Map(siteOutlooks(projected).map((one) => [one.site, one]));
  return projected.sites
    .filter(({ owner, stage }) => owner === projected.seat && stage !== 'live' && stage !== 'cancelled')
    .map((site) => {
      const outlook = outlooks.get(site.id);
      return {
        site,
        stretches: outlook === undefined ? [] : stretchesOf(site, outlook, projected.quarter),
        live: outlook?.live ?? null,
        isStaged: !known.has(site.id),
      };
    })
    .sort((a, b) => (a.live ?? 999) - (b.live ?? 999) || b.site.mw - a.site.mw);
}

function stretchesOf(site: Site, outlook: SiteOutlook, now: number): Stretch[] {
  const ends: [Stretch['stage'], number | null][] = [
    ['permit', site.stage === 'permit' ? outlook.permitted : null],
    ['build', site.stage === 'grid' ? null : outlook.built],
    ['grid', outlook.live],
  ];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [stage, end] of ends) {
    if (end === null) continue;
    const length = end + 1 - now - from;
    if (length > 0) stretches.push({ stage, from, length });
    from = Math.max(from, end + 1 - now);
  }
  return stretches;
}

/** Quarters that a drawing of these sites has to show, 8 at least. */
export function horizonOf(rows: readonly SiteRow[]): number {
  return rows.reduce((most, { stretches }) => {
    const last = stretches.at(-1);
    return Math.max(most, last === undefined ? 0 : last.from + last.length);
  }, 8);
}

/** Own sites that are live and can be built on (C2). */
export function liveSites(view: SeatView): readonly Site[] {
  return view.sites.filter(({ owner, stage }) => owner === view.seat && stage === 'live');
}

/** Quarters of the stages before the grid for a site begun now (C2). */
export function buildingTime(view: SeatView, region: string): { permit: number; build: number } {
  const definition = view.scenario.regions.find(({ id }) => id === region);
  return {
    permit: 1 + Math.round(2 * (definition?.regulation ?? 0)),
    build: definition?.buildQuarters ?? 0,
  };
}

/** Quarter at whose end a site begun now would be live, given everybody's sites; null beyond sight (C2, E3). */
export function liveIfBuilt(view: SeatView, region: Site['region'], mw: number): number | null {
  const { permit } = buildingTime(view, region);
  const draft: Site = {
    id: 'draft',
    owner: view.seat,
    region,
    name: '',
    mw,
    stage: 'permit',
    paused: false,
    quartersLeft: permit,
    liveMW: 0,
    spent: 0,
    budget: 0,
    started: view.quarter,
  };
  const outlooks = siteOutlooks({ ...view, sites: [...view.sites, draft] });
  return outlooks.at(-1)?.live ?? null;
}
