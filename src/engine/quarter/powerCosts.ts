import { billOf, emptySums, NO_USE, type PowerSums } from '../energy/opening.ts';
import { priceLevel } from '../energy/quote.ts';
import { type Settlement, settlePower } from '../energy/settle.ts';
import { HOURS_PER_QUARTER } from '../market/demand.ts';
import type { RegionPowerUse } from '../state/state.ts';
import { acceleratorMWs } from './deliveries.ts';
import { book, companyAt, type Work } from './work.ts';

/**
 * E1, E2, C3: power by region, facility overhead included: own stations, agreements, and the rest at spot.
 * @param use how busy the company's accelerators were, 0–1
 */
export function bookPower(work: Work, i: number, use: number): void {
  const company = companyAt(work.state, i);
  const rules = work.scenario.parameters.energy;
  const uses = powerUse(work, i, use);
  const regions: RegionPowerUse[] = [];
  const sums = emptySums();
  for (let r = 0; r < work.scenario.regions.length; r++) {
    const definition = work.scenario.regions[r];
    const region = work.state.regions[r];
    if (definition === undefined || region === undefined) continue;
    const place = { rules, definition, region, r, quarter: work.state.quarter };
    const settled = settlePower(place, company.power, uses[r] ?? 0);
    regions.push(settled.use);
    if (settled.use === NO_USE) continue;
    book(work, i, 'power', settled.spotCost, definition.id);
    book(work, i, 'ppaPower', settled.ppaCost, definition.id);
    book(work, i, 'generationRunning', settled.runningCost, definition.id);
    book(work, i, 'powerSold', settled.sold, definition.id);
    add(sums, settled);
    sums.level += (settled.use.used * priceLevel(region)) / 1000;
    sums.season += (settled.use.used * region.price.season) / 1000;
    sums.swing += (settled.use.used * region.price.swing) / 1000;
  }
  work.scratch.billsBefore[i] = company.power.bill;
  company.power.bill = billOf(sums, regions);
}

function add(sums: PowerSums, { use, ppaGain, ownGain, carbonT }: Settlement): void {
  sums.mwh += use.used;
  sums.ppaGain += ppaGain;
  sums.ownGain += ownGain;
  sums.ppaMWh += use.ppa;
  sums.ownMWh += use.own;
  sums.soldMWh += use.sold;
  sums.carbonT += carbonT;
}

/** Power that a company's data centres draw, MWh a quarter by region: busier chips draw more (C3). */
function powerUse(work: Work, i: number, use: number): number[] {
  const company = companyAt(work.state, i);
  const { idleLoad, serverLoad } = work.scenario.parameters.energy;
  const accelerators = acceleratorMWs(work, company);
  const uses: number[] = [];
  for (const { pue } of work.scenario.regions) {
    const r = uses.length;
    const load =
      (accelerators[r] ?? 0) * (idleLoad + (1 - idleLoad) * use) + (company.serverMW[r] ?? 0) * serverLoad;
    uses.push(load * pue * HOURS_PER_QUARTER);
  }
  return uses;
}
