import { modifier } from '../events/modifiers.ts';
import { addToCohort } from '../finance/depreciation.ts';
import { toKUsd } from '../math/numbers.ts';
import { drawing, type Luck } from '../random/streams.ts';
import type { Site } from '../state/state.ts';
import { energiseBehindMeter, stationsPhase } from './stations.ts';
import { announce, book, companyAt, companyIndexOf, drive, type Work } from './work.ts';

/** C2, E3: sites move from permit to build to grid to live; spending follows the build. */
export function constructionPhase(work: Work): void {
  stationsPhase(work);
  drawing(work.state.random, 'construction', (luck) => build(work, luck));
  const waiting = work.state.sites.filter((site) => site.stage === 'grid' && !site.paused);
  for (let r = 0; r < work.scenario.regions.length; r++) connect(work, r, waiting);
}

function build(work: Work, luck: Luck): void {
  const { delayChance } = work.scenario.parameters.compute;
  const delays = work.scenario.regions.map((_, r) => delayChance * modifier(work, 'buildDelays', r));
  for (const site of work.state.sites) {
    if (site.paused) continue;
    if (site.stage === 'permit') passPermit(work, site);
    else if (site.stage === 'build') buildOn(work, site, luck, delays);
  }
}

function passPermit(work: Work, site: Site): void {
  site.quartersLeft -= 1;
  if (site.quartersLeft > 0) return;
  site.stage = 'build';
  const region = work.scenario.regions[work.index.region.get(site.region) ?? 0];
  const usual = region?.buildQuarters ?? 4;
  const factor = modifier(work, 'buildTime', work.index.region.get(site.region) ?? 0);
  site.quartersLeft = Math.max(1, Math.round(usual * factor));
}

/** Builds a quarter further, unless it is late: `delays` holds the chance of that by region. */
function buildOn(work: Work, site: Site, luck: Luck, delays: readonly number[]): void {
  const owner = companyIndexOf(work, site.owner);
  const delay = delays[work.index.region.get(site.region) ?? 0] ?? 0;
  if (site.quartersLeft > 1 && luck.uniform() < delay) {
    announce(work, siteNews('siteDelayed', site, 2));
    return;
  }
  const due =
    site.quartersLeft <= 1
      ? site.budget - site.spent
      : toKUsd((site.budget - site.spent) / site.quartersLeft);
  site.spent += book(work, owner, 'shells', due, site.id);
  addToCohort(companyAt(work.state, owner).plant.shells, work.state.quarter, due);
  site.quartersLeft -= 1;
  if (site.quartersLeft > 0) return;
  site.stage = 'grid';
}

/** New grid capacity goes to the queue of others and to waiting sites, first come first served (E3). */
function connect(work: Work, r: number, waiting: readonly Site[]): void {
  const region = work.state.regions[r];
  const definition = work.scenario.regions[r];
  if (region === undefined || definition === undefined) return;
  const growth = definition.gridGrowthMWPerQuarter * modifier(work, 'gridGrowth', r);
  const { othersShare, othersArrivals } = work.scenario.parameters.energy;
  const others = Math.min(region.queueMW, growth * othersShare);
  region.queueMW += growth * othersArrivals * modifier(work, 'gridQueue', r) - others;
  region.freeGridMW += growth - others;
  for (const site of waiting) if (site.region === definition.id) energise(work, site, r);
}

function energise(work: Work, site: Site, r: number): void {
  const region = work.state.regions[r];
  const definition = work.scenario.regions[r];
  if (region === undefined || definition === undefined) return;
  const own = energiseBehindMeter(work, site, definition, r);
  const granted = Math.max(0, Math.min(site.mw - site.liveMW, Math.floor(region.freeGridMW)));
  if (granted === 0 && own === 0) {
    announce(work, siteNews('siteWaitsForGrid', site, 2));
    return;
  }
  region.freeGridMW -= granted;
  site.liveMW += granted;
  const company = companyAt(work.state, companyIndexOf(work, site.owner));
  company.liveMW[r] = (company.liveMW[r] ?? 0) + granted;
  drive(work, companyIndexOf(work, site.owner), 'powerMW', 'siteConnected', granted, 'C2', site.id);
  if (site.liveMW >= site.mw) {
    site.stage = 'live';
    announce(work, siteNews('siteLive', site, 3));
  }
}

function siteNews(code: string, site: Site, weight: number) {
  return {
    code,
    phase: 'construction',
    companies: [site.owner],
    about: site.id,
    params: { site: site.name, region: site.region, mw: site.mw },
    weight,
  };
}
