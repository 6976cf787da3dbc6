import { accountIndex } from '../../finance/accounts.ts';
import { toKUsd } from '../../math/numbers.ts';
import { coreWant } from '../../quarter/allocation.ts';
import { chipPrice } from '../../quarter/chipPrice.ts';
import type { CompanyDefinition } from '../../state/definition.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { CompanyState, FleetEntry } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import type { Draws } from '../draws.ts';
import type { Needs } from '../needs.ts';
import { believedBalances, believedPlant, type Wealth } from './books.ts';
import { behind } from './company.ts';
import { believedFleet, type ChipWorld } from './fleet.ts';
import { withResearch } from './laboratory.ts';
import type { Bought } from './newChips.ts';
import { believedDivision, believedServers, leastCompute } from './uses.ts';
import { believedFinance, believedValuation } from './worth.ts';

/** Who the company is, and what is thought of its surroundings. */
export interface Place {
  readonly view: SeatView;
  readonly world: ChipWorld;
  readonly seen: PublicCompany;
  readonly definition: CompanyDefinition;
  readonly opening: CompanyState;
  readonly i: number;
  readonly needs: Needs;
  readonly bought: readonly Bought[];
}

/** The part of a rival that it keeps to itself: plant and its use, books, worth (I1). */
export function believedInside(place: Place, outside: CompanyState, draws: Draws): CompanyState {
  const { view, world, seen, definition, opening, i, needs } = place;
  const guess = behind(seen.capacityH100e, draws.bell());
  const errors = { cash: draws.bell(), debt: draws.bell() };
  const serverMW = believedServers(definition, opening, outside.liveMW, needs, i);
  const power = outside.liveMW.map((live, r) => Math.max(0, live - (serverMW[r] ?? 0)));
  const wanted = seen.status === 'failed' ? 0 : Math.max(guess, leastCompute(definition, needs, i));
  const fleet =
    view.quarter === 0 ? opening.fleet : believedFleet(world, opening, place.bought, wanted, power);
  const owned = computeOf(world, fleet);
  const division = believedDivision(definition, opening, owned, coreWantOf(place), serverMW, needs, i);
  const balances = believedBalances(seen, opening, wealthOf(place, outside, fleet, serverMW, errors));
  const emergency = 0 - (balances[accountIndex('emergencyDebt')] ?? 0);
  const failed = seen.status === 'failed' ? failureOf(view, seen) : -1;
  const company: CompanyState = {
    ...outside,
    serverMW,
    fleet,
    ...division,
    balances,
    plant:
      view.quarter === 0
        ? opening.plant
        : believedPlant(balances, outside.depreciationYears, view.quarter, view.scenario.parameters),
    stakeValues: stakeValuesOf(view, seen, balances),
    ported: portedOf(world, opening, fleet),
    lab: withResearch(view.scenario, outside.lab, division.compute.research, {
      quarter: view.quarter,
      industry: view.knowledge.algorithms,
      researchers: outside.lab.researchers,
    }),
    finance: believedFinance(view.scenario, seen, opening, outside.past, emergency, failed),
  };
  return {
    ...company,
    valuation: believedValuation(view.scenario, seen, company, i, view.quarter, view.sentiment),
  };
}

function coreWantOf({ world, view, i }: Place): number {
  return coreWant({ scenario: world.scenario, state: { ...world.state, quarter: view.quarter } }, i);
}

function computeOf({ scenario, index, state }: ChipWorld, fleet: CompanyState['fleet']): number {
  let total = 0;
  for (const { chip, installed } of fleet) {
    const c = index.chip.get(chip) ?? -1;
    total +=
      installed * (state.chips[c]?.performance ?? 0) * (state.maturity[index.familyOfChip[c] ?? 0] ?? 0);
  }
  return total * scenario.parameters.compute.baseUptime;
}

/** Part of its price that a fleet bought over some years is still worth in the books. */
const STILL_WORTH = 0.6;

function wealthOf(
  { view, world, seen, opening }: Place,
  outside: CompanyState,
  fleet: readonly FleetEntry[] | CompanyState['fleet'],
  serverMW: readonly number[],
  errors: { readonly cash: number; readonly debt: number },
): Wealth {
  const { systemCostShare, serverKUsdPerMW } = world.scenario.parameters.compute;
  const before = (account: 'servers' | 'chips' | 'shells'): number =>
    opening.balances[accountIndex(account)] ?? 0;
  let chips = 0;
  for (const { chip, installed } of fleet) {
    const state = view.chips[world.index.chip.get(chip) ?? -1];
    if (state !== undefined) chips += installed * chipPrice(state) * (1 + systemCostShare) * STILL_WORTH;
  }
  const grown = (now: readonly number[], then: readonly number[]): number =>
    Math.max(0, sum(now) - sum(then));
  const shell =
    sum(view.scenario.regions.map(({ shellKUsdPerMW }) => shellKUsdPerMW)) /
    Math.max(1, view.scenario.regions.length);
  return {
    cash: behind(seen.cash, errors.cash),
    debt: Math.max(0, behind(seen.debt, errors.debt)),
    chips: view.quarter === 0 ? before('chips') : chips,
    servers: before('servers') + grown(serverMW, opening.serverMW) * serverKUsdPerMW * STILL_WORTH,
    shells: before('shells') + grown(outside.liveMW, opening.liveMW) * shell,
    stakes: sum(stakesAtMarket(view, seen)),
  };
}

function sum(row: readonly number[]): number {
  return row.reduce((a, b) => a + b, 0);
}

function stakesAtMarket(view: SeatView, seen: PublicCompany): number[] {
  return seen.stakes.map((fraction, k) => toKUsd(fraction * (view.rivals[k]?.marketValue ?? 0)));
}

/** F6: holdings at market, made to sum to what the books say. */
function stakeValuesOf(view: SeatView, seen: PublicCompany, balances: readonly number[]): number[] {
  const values = stakesAtMarket(view, seen);
  const booked = balances[accountIndex('stakes')] ?? 0;
  const all = sum(values);
  const scaled = values.map((value) => (all > 0 ? Math.floor((value / all) * booked) : 0));
  const first = values.findIndex((value) => value > 0);
  // What rounding leaves, or a holding that is worth nothing now, stays with the first.
  const place = Math.max(0, first);
  scaled[place] = (scaled[place] ?? 0) + booked - sum(scaled);
  return scaled;
}

/** S5: the families that it began with and those that it has by now. */
function portedOf({ index }: ChipWorld, opening: CompanyState, fleet: CompanyState['fleet']): number[] {
  const ported = opening.ported.slice();
  for (const { chip } of fleet) {
    const family = index.familyOfChip[index.chip.get(chip) ?? -1];
    if (family !== undefined) ported[family] = 1;
  }
  return ported;
}

function failureOf(view: SeatView, seen: PublicCompany): number {
  return view.estates.find(({ company }) => company === seen.id)?.opened ?? Math.max(0, view.quarter - 1);
}
