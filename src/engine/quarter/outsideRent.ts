import { referenceSpotPrice } from '../market/demand.ts';
import { clamp } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import { workPrice } from './foundryDemand.ts';
import type { Work } from './work.ts';

/**
 * S7: part of the accelerators sold outside the scenario that comes up for rent. Investors enter by the return that they
 * remember, a year late: they build into the glut and are missing in the next shortage.
 */
export function rentedShare(work: Work): number {
  const rules = work.scenario.parameters.silicon;
  const mood = pow(clamp(work.state.supply.rentMemory, 0.2, 5), rules.outsideEntryElasticity);
  return clamp(rules.outsideRentedShare * mood, 0, 0.6);
}

/**
 * S7: capacity for rent outside the scenario wears out, the faster the less it earns; and what investors take for the
 * usual return follows that of the quarter. `price` is the mean rental price, USD per H100e-hour.
 */
export function settleOutsideRent(work: Work, price: number): void {
  const { supply } = work.state;
  const rules = work.scenario.parameters.silicon;
  const now = clamp(rentReturn(work, price), 0.05, 20);
  const yearly = pow(now, -rules.outsideExitElasticity) / rules.outsideRentalYears;
  supply.outsideRentalH100e *= 1 - clamp(yearly / 4, 0, 0.25);
  supply.rentMemory += (now - supply.rentMemory) * rules.rentMemorySpeed;
}

/** What an hour of rent earns beside the cost of the cheapest new chips, over the same at the start: 1 = as then. */
export function rentReturn(work: Work, price: number): number {
  const rent = price / openingRent(work.scenario);
  const before = openingWorkPrice(work.scenario);
  const chips = before > 0 ? cheapestWork(work) / before : 1;
  const { rentChipShare } = work.scenario.parameters.silicon;
  // The rest of the cost of an hour is building, people and power.
  return rent / (1 - rentChipShare + rentChipShare * chips);
}

/** Rental price at the start, USD per H100e-hour. */
function openingRent(scenario: ScenarioDefinition): number {
  const rental = scenario.segments.find((segment) => segment.resource === 'rental');
  return rental === undefined ? 2 : referenceSpotPrice(rental.referencePrice);
}

function cheapestWork(work: Work): number {
  let best = Number.POSITIVE_INFINITY;
  for (let c = 0; c < work.state.chips.length; c++) {
    const chip = work.state.chips[c];
    if (chip?.road !== 'sell' || chip.launch > work.state.quarter) continue;
    if ((work.scenario.chips[c]?.end ?? -1) < work.state.quarter) continue;
    best = Math.min(best, workPrice(work, c));
  }
  return Number.isFinite(best) ? best : openingWorkPrice(work.scenario);
}

/** Price of an H100e at the cheapest chip on sale at the start, kUSD; 0 for none. */
function openingWorkPrice(scenario: ScenarioDefinition): number {
  let best = 0;
  for (const chip of scenario.chips) {
    const isOut = chip.programme === undefined && chip.launch <= 0 && chip.end >= 0;
    if (chip.road !== 'sell' || !isOut) continue;
    const maturity = scenario.families.find(({ id }) => id === chip.family)?.maturity ?? 1;
    const price = chip.listPrice / Math.max(chip.performance * maturity, 1e-9);
    if (best === 0 || price < best) best = price;
  }
  return best;
}
