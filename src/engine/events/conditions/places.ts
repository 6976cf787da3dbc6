import { ratio } from '../../math/numbers.ts';
import type { MerchantFact, RegionFact, WorldFact } from '../../state/definition/events.ts';
import { merchantPlace, regionPlace, type World } from '../binding.ts';
import { type ConditionHandler, within } from './handler.ts';

const WORLD: Readonly<Record<WorldFact, (world: World) => number>> = {
  sentiment: ({ state }) => state.sentiment,
  wages: ({ state }) => state.knowledge.wages,
  frontier: ({ state }) => state.knowledge.frontier,
  openGap: ({ state }) => state.knowledge.frontier - state.knowledge.openFrontier,
  packagingTightness: ({ state }) => state.supply.packagingTightness,
  memoryTightness: ({ state }) => state.supply.hbmTightness,
  spotPrice: ({ state: { market } }) =>
    market.spotPrice.reduce((a, b) => a + b, 0) / Math.max(1, market.spotPrice.length),
};

/** A fact about the whole world. */
export const world: ConditionHandler<'world'> = (asking, { fact, bounds }) =>
  within(worldFact(asking.world, fact), bounds);

const REGION: Readonly<Record<RegionFact, (world: World, place: number) => number>> = {
  powerPrice: ({ state }, r) => state.regions[r]?.powerPriceUsdPerMWh ?? Number.NaN,
  powerPriceRise: ({ scenario, state }, r) =>
    ratio(
      state.regions[r]?.powerPriceUsdPerMWh ?? Number.NaN,
      scenario.regions[r]?.powerPriceUsdPerMWh ?? 1,
      1,
    ) - 1,
  freeGridMW: ({ state }, r) => state.regions[r]?.freeGridMW ?? Number.NaN,
  queueMW: ({ state }, r) => state.regions[r]?.queueMW ?? Number.NaN,
  loadMW: ({ state }, r) => state.regions[r]?.loadMW ?? Number.NaN,
  /** Of neighbours and authorities against more data centres, 0–100 (E3). */
  pressure: ({ state }, r) => state.regions[r]?.pressure ?? Number.NaN,
};

export const region: ConditionHandler<'region'> = (asking, { of, fact, bounds }, binding) =>
  within(regionFact(asking.world, regionPlace(asking.world, binding, of), fact), bounds);

const MERCHANT: Readonly<Record<MerchantFact, (world: World, place: number) => number>> = {
  openness: ({ state }, m) => state.merchants[m]?.openness ?? Number.NaN,
  agentAdoption: ({ state }, m) => state.merchants[m]?.adoption.agent ?? Number.NaN,
  integrations: ({ state }, m) =>
    state.merchants[m]?.integrations.filter((one) => one.level > 0).length ?? Number.NaN,
  gmvGrowth: ({ scenario, state }, m) =>
    ratio(state.merchants[m]?.gmv ?? Number.NaN, scenario.merchants[m]?.gmv ?? 1, 1) - 1,
};

export const merchant: ConditionHandler<'merchant'> = (asking, { of, fact, bounds }, binding) =>
  within(merchantFact(asking.world, merchantPlace(asking.world, binding, of), fact), bounds);

/** The quarter that is asked about lies in a window. */
export const quarter: ConditionHandler<'quarter'> = (asking, { from, until }) =>
  asking.world.quarter >= from && asking.world.quarter <= until;

/** Value of a fact about the world. */
export const worldFact = (world: World, fact: WorldFact): number => WORLD[fact](world);

/** Value of a fact about a region. */
export const regionFact = (world: World, place: number, fact: RegionFact): number =>
  REGION[fact](world, place);

/** Value of a fact about a merchant platform. */
export const merchantFact = (world: World, place: number, fact: MerchantFact): number =>
  MERCHANT[fact](world, place);
