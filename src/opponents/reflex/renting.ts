import { type Command, clamp } from '../../engine/index.ts';
import { missing } from './growing.ts';
import type { Standing } from './standing.ts';
import type { ReflexWorld } from './world.ts';

/** Quarters ahead that a lab rents for, quarters between two of its questions, and smallest contract, H100e. */
const AHEAD = 8;
const PAUSE = 3;
const SMALLEST = 3000;
/** Part of what it lacks that a lab asks one provider for, and length and ramp of a contract, quarters. */
const ASKED = 0.4;
const QUARTERS = 16;
const RAMP = 4;
/** Part of what a provider will own that tenants may have, and of what it owns that one contract may take. */
const TENANTS = 0.55;
const GROWTH = 1.4;
const ONE = 0.25;
/** Part of a year's sales, and of idle cash, that compute may cost. */
const OF_SALES = 0.8;
const OF_CASH = 0.25;

/** A lab that builds little itself asks the provider with most room for a contract of years (D6). */
export function renting(world: ReflexWorld, standing: Standing): Command[] {
  const { definition, company, i } = standing;
  const { state } = world;
  if (definition.lab === undefined || definition.cloud !== undefined) return [];
  if (definition.core !== undefined || state.quarter % PAUSE !== i % PAUSE) return [];
  const provider = roomiestProvider(world);
  const affordable = payable(world, standing);
  const h100e = Math.floor(Math.min(ASKED * missing(world, standing, AHEAD), affordable, provider.room));
  const partner = state.companies[provider.i]?.id;
  if (h100e < SMALLEST || partner === undefined || partner === company.id) return [];
  const clause = {
    kind: 'compute' as const,
    provider: partner,
    h100e: Math.round(h100e / 100) * 100,
    pricePerHour: Math.round(rent(world) * 100) / 100,
    start: state.quarter + 1,
    quarters: QUARTERS,
    ramp: RAMP,
  };
  return [{ kind: 'offerAgreement', to: partner, terms: { clauses: [clause], cancellationFee: 0.15 } }];
}

/** Between what contracts cost and what an hour does, USD. */
function rent({ state, contractPrice }: ReflexWorld): number {
  const { spotPrice } = state.market;
  const spot = spotPrice.reduce((sum, price) => sum + price, 0) / Math.max(1, spotPrice.length);
  return Math.max(0.1, 0.35 * 0.92 * spot + 0.65 * (contractPrice ?? spot));
}

/** H100e more that a lab could pay for by what it sells, how it grows and what it has. */
function payable(world: ReflexWorld, { company, cash, floor }: Standing): number {
  const growth = 1 + clamp(company.valuation.growthExpectation, 0, 1.5);
  const year = 4 * (company.past.revenue.at(-1) ?? 0);
  const means = OF_SALES * year * growth + OF_CASH * Math.max(0, cash - floor);
  const hour = rent(world);
  const bound = company.compute.rentedIn * hour * 8.76;
  return Math.max(0, means - bound) / (8.76 * hour);
}

function roomiestProvider({ scenario, state, promised }: ReflexWorld) {
  let best = { i: -1, room: 0 };
  state.companies.forEach(({ compute, status }, i) => {
    if (scenario.companies[i]?.cloud === undefined || status !== 'active') return;
    const free = 0.5 * (TENANTS * GROWTH * compute.owned - (promised[i] ?? 0));
    const room = Math.min(ONE * compute.owned, free);
    if (room > best.room) best = { i, room };
  });
  return best;
}
