import { quarterOfYear } from '../market/demand.ts';
import { clamp } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import type { Work } from './work.ts';

/** Share of the way that prices go each quarter towards what load and supply ask for. */
const PRICE_SPEED = 0.35;

/** E1, E3: power prices follow data-centre load against the grid, with a season and a random swing. */
export function energyPhase(work: Work): void {
  const { scarcitySlope, volatility } = work.scenario.parameters.energy;
  work.scenario.regions.forEach((definition, r) => {
    const region = work.state.regions[r];
    if (region === undefined) return;
    region.loadMW = work.state.companies.reduce((total, company) => total + (company.liveMW[r] ?? 0), 0);
    const waiting = region.queueMW + waitingMW(work, definition.id);
    const scarcity = waiting / (waiting + region.freeGridMW + region.loadMW * 0.25 + 1);
    const season = definition.powerSeasonality[quarterOfYear(work)] ?? 1;
    const swing = 1 + (uniform(work.state.random, 'power') * 2 - 1) * volatility;
    const asked = definition.powerPriceUsdPerMWh * (1 + scarcitySlope * scarcity) * season * swing;
    const price = region.powerPriceUsdPerMWh + (asked - region.powerPriceUsdPerMWh) * PRICE_SPEED;
    region.powerPriceUsdPerMWh = clamp(price, 5, 500);
  });
}

/** Sites of the scenario's companies that wait for a connection, MW. */
function waitingMW(work: Work, region: string): number {
  let total = 0;
  for (const site of work.state.sites) {
    if (site.stage === 'grid' && site.region === region) total += site.mw - site.liveMW;
  }
  return total;
}
