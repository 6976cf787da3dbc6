import { offerAtRest, sourceIndex } from '../energy/quote.ts';
import { meanOutput } from '../energy/stations.ts';
import { clamp, ratio } from '../math/numbers.ts';
import type { PPA_SOURCES } from '../state/definition/parameters/energy.ts';
import type { RegionDefinition } from '../state/definition.ts';
import type { RegionState } from '../state/state.ts';
import type { Work } from './work.ts';

/** What is added to a region's supply in a quarter, MW, and its carbon, MW × t/MWh. */
interface Added {
  mw: number;
  carbon: number;
}

/** E1, E2: utilities build with the grid, faster where power is dear; agreements that start bring their own supply. */
export function growSupply(work: Work, definition: RegionDefinition, region: RegionState): void {
  const rules = work.scenario.parameters.energy;
  const dearness = ratio(region.powerPriceUsdPerMWh, definition.powerPriceUsdPerMWh, 1) - 1;
  const eagerness = clamp(1 + rules.supplyElasticity * dearness, 0.25, 3);
  const utilities = definition.gridGrowthMWPerQuarter * rules.supplyPerGridMW * eagerness;
  const added: Added = { mw: utilities, carbon: utilities * region.carbonTPerMWh * rules.newSupplyCarbon };
  addAgreements(work, definition, added);
  const all = region.supplyMW + added.mw;
  region.carbonTPerMWh = (region.carbonTPerMWh * region.supplyMW + added.carbon) / Math.max(1, all);
  region.supplyMW = all;
  const rest = offerAtRest(rules, region.supplyMW);
  for (let s = 0; s < region.onOffer.length; s++) {
    const now = region.onOffer[s] ?? 0;
    region.onOffer[s] = now + ((rest[s] ?? 0) - now) * rules.ppa.offerRecovery;
  }
}

/** Agreements that deliver for the first time: what would not have been built without them is new. */
function addAgreements(work: Work, definition: RegionDefinition, added: Added): void {
  const { sources } = work.scenario.parameters.energy.ppa;
  for (const { power } of work.state.companies)
    for (const ppa of power.ppas) {
      if (ppa.region !== definition.id || ppa.from !== work.state.quarter) continue;
      const { additional, carbonTPerMWh } = sources[ppa.source];
      added.mw += ppa.mw * additional;
      added.carbon += ppa.mw * additional * carbonTPerMWh;
    }
}

/** Mean output of the companies' own power stations that run in a region, MW (E2). */
export function ownPowerMW(work: Work, definition: RegionDefinition): number {
  let own = 0;
  for (const { power } of work.state.companies)
    for (const station of power.generation)
      if (station.region === definition.id && station.quartersLeft <= 0)
        own += meanOutput(work.scenario.parameters.energy, definition, station);
  return own;
}

/** Takes an agreement's power from what is on offer (E2). */
export function takeOffer(region: RegionState, source: (typeof PPA_SOURCES)[number], mw: number): void {
  const s = sourceIndex(source);
  region.onOffer[s] = Math.max(0, (region.onOffer[s] ?? 0) - mw);
}

/** IT power that waits for the grid of a region: projects of others, and built sites of the companies, MW (E3). */
export function waitingMW(work: Pick<Work, 'scenario' | 'state'>, r: number): number {
  const id = work.scenario.regions[r]?.id;
  let waiting = work.state.regions[r]?.queueMW ?? 0;
  for (const site of work.state.sites)
    if (site.stage === 'grid' && site.region === id) waiting += site.mw - site.liveMW;
  return waiting;
}
