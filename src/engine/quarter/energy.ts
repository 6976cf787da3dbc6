import { priceLevel } from '../energy/quote.ts';
import { modifier } from '../events/modifiers.ts';
import { quarterOfYear } from '../market/demand.ts';
import { clamp } from '../math/numbers.ts';
import { bell } from '../random/streams.ts';
import type { Parameters, RegionDefinition } from '../state/definition.ts';
import type { PriceParts, RegionState } from '../state/state.ts';
import { neighbours } from './neighbours.ts';
import { growSupply, ownPowerMW, waitingMW } from './powerSupply.ts';
import { companyAt, type Work } from './work.ts';

/** E1–E3: load, supply and price of every region, and what its neighbours make of them. */
export function energyPhase(work: Work): void {
  for (let r = 0; r < work.scenario.regions.length; r++) {
    const region = work.state.regions[r];
    const definition = work.scenario.regions[r];
    if (region === undefined || definition === undefined) continue;
    measureLoad(work, region, r);
    growSupply(work, definition, region);
    movePrice(work, definition, region, r);
    neighbours(work, definition, region, r);
  }
}

function measureLoad(work: Work, region: RegionState, r: number): void {
  let load = 0;
  for (let i = 0; i < work.state.companies.length; i++) load += companyAt(work.state, i).liveMW[r] ?? 0;
  const { growthMemory } = work.scenario.parameters.energy;
  const before = region.loadMW > 0 ? region.loadMW : load;
  const growth = before > 0 ? (load / before - 1) * 4 : 0;
  region.loadGrowth = growthMemory * region.loadGrowth + (1 - growthMemory) * growth;
  region.loadMW = load;
}

/**
 * E1: the price goes to what load against supply and the queue ask for; season and swing come on top. Load that runs on
 * its owner's power stations asks for nothing.
 */
function movePrice(work: Work, definition: RegionDefinition, region: RegionState, r: number): void {
  const rules = work.scenario.parameters.energy;
  const load = Math.max(0, region.loadMW * definition.pue - ownPowerMW(work, definition));
  const waiting = waitingMW(work, r);
  const base = definition.powerPriceUsdPerMWh * modifier(work, 'powerPrice', r);
  const asked = {
    scarcity: base * rules.scarcitySlope * clamp(load / Math.max(1, region.supplyMW) - 1, -0.5, 2),
    queue: base * rules.queueSlope * (waiting / (waiting + region.freeGridMW + region.loadMW * 0.25 + 1)),
  };
  const moved = (now: number, to: number): number => now + (to - now) * rules.priceSpeed;
  const scarcity = moved(region.price.scarcity, asked.scarcity);
  const queue = moved(region.price.queue, asked.queue);
  region.swing = rules.swingPersistence * region.swing + rules.volatility * bell(work.state.random, 'power');
  const { leastPriceUsdPerMWh: least, mostPriceUsdPerMWh: most } = rules;
  const level = clamp(base + scarcity + queue, least, most);
  const season = level * ((definition.powerSeasonality[quarterOfYear(work)] ?? 1) - 1);
  const swing = clamp(level + season, least, most) * clamp(region.swing, -0.5, 1);
  setPrice(rules, region, { base, scarcity: level - base - queue, queue, season, swing });
}

/** The parts sum to the price exactly: what a bound cuts off is taken from the swing. */
function setPrice(rules: Parameters['energy'], region: RegionState, parts: PriceParts): void {
  const fair = parts.base + parts.scarcity + parts.queue + parts.season;
  const price = clamp(fair + parts.swing, rules.leastPriceUsdPerMWh, rules.mostPriceUsdPerMWh);
  region.priceBefore = region.price;
  region.price = { ...parts, swing: price - fair };
  region.powerPriceUsdPerMWh = priceLevel(region) + region.price.season + region.price.swing;
}
