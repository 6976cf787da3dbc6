import {
  accountIndex,
  type CompanyDefinition,
  type CompanyState,
  debtCapacity,
  totalDebt,
} from '../../engine/index.ts';
import { isObsolete, type ReflexWorld } from './world.ts';

const CASH = accountIndex('cash');

/** A company as its reflexes see it. */
export interface Standing {
  readonly i: number;
  readonly definition: CompanyDefinition;
  readonly company: CompanyState;
  /** kUSD. */
  readonly cash: number;
  /** Cash that has to stay. */
  readonly floor: number;
  /** Cash of a mean quarter before investment, less the core business's own. */
  readonly income: number;
  /** What lenders would still give at a sober rating. */
  readonly loan: number;
  /** Chips on order and not paid for, racks included; and what they bring, H100e and MW. */
  readonly ordered: number;
  readonly orderedH100e: number;
  readonly orderedMW: number;
  /** MW of sites under way: all, and what comes within a few quarters. */
  readonly comingMW: number;
  readonly soonMW: number;
  /** What sites under way still cost, kUSD. */
  readonly sites: number;
  /** MW under accelerators, those under chips that have had their time, and chips that wait for power. */
  readonly acceleratorMW: number;
  readonly obsoleteMW: number;
  readonly waitingMW: number;
}

/** Quarters of running costs that stay in the chest, and part of what lenders would give that is ever taken. */
const FLOOR_QUARTERS = 0.7;
const SOBER = 0.35;
/** Quarters within which a site under way counts as soon: chips are ordered bit by bit before it opens. */
const SOON = 6;

/** Reads off how a company stands. */
export function standingOf(world: ReflexWorld, i: number, company: CompanyState): Standing | null {
  const definition = world.scenario.companies[i];
  if (definition === undefined || company.status === 'failed') return null;
  const { scenario, state } = world;
  const coreCapex = company.coreRevenue * (definition.core?.capexRate ?? 0);
  return {
    i,
    definition,
    company,
    cash: company.balances[CASH] ?? 0,
    floor: FLOOR_QUARTERS * runningCosts(company, definition),
    income: (company.figures.operatingCashFlow ?? 0) - coreCapex,
    loan:
      company.status === 'active' && company.finance.covenant.status !== 'breached'
        ? Math.max(0, SOBER * debtCapacity(company, scenario.parameters, state.quarter) - totalDebt(company))
        : 0,
    ...ordersOf(world, company),
    ...sitesOf(world, company),
    ...acceleratorsOf(world, company),
  };
}

/** Costs of a quarter that have to be paid whatever happens; a core business pays for itself, kUSD. */
function runningCosts(company: CompanyState, { core }: CompanyDefinition): number {
  const costs = (company.past.revenue.at(-1) ?? 0) - (company.past.operatingIncome.at(-1) ?? 0);
  return Math.max(0, costs - company.coreRevenue * (1 - (core?.margin ?? 0))) + 0.1 * company.coreRevenue;
}

function ordersOf({ scenario, state, h100e, mw, place }: ReflexWorld, { id }: CompanyState) {
  let ordered = 0;
  let orderedH100e = 0;
  let orderedMW = 0;
  for (const { buyer, chip, left, price, prepaid } of state.orders) {
    if (buyer !== id) continue;
    const c = place.get(chip) ?? -1;
    ordered += left * price * (1 + scenario.parameters.compute.systemCostShare) - prepaid;
    orderedH100e += left * (h100e[c] ?? 0);
    orderedMW += left * (mw[c] ?? 0);
  }
  return { ordered, orderedH100e, orderedMW };
}

function sitesOf({ state }: ReflexWorld, { id }: CompanyState) {
  let comingMW = 0;
  let soonMW = 0;
  let sites = 0;
  for (const site of state.sites) {
    if (site.owner !== id || site.stage === 'live' || site.stage === 'cancelled') continue;
    const left = site.mw - site.liveMW;
    comingMW += left;
    sites += Math.max(0, site.budget - site.spent);
    if (site.stage === 'grid' || (site.stage === 'build' && site.quartersLeft < SOON)) soonMW += left;
  }
  return { comingMW, soonMW, sites };
}

function acceleratorsOf(world: ReflexWorld, { fleet }: CompanyState) {
  let acceleratorMW = 0;
  let obsoleteMW = 0;
  let waitingMW = 0;
  for (const { chip, installed, waiting } of fleet) {
    const c = world.place.get(chip) ?? -1;
    const mw = world.mw[c] ?? 0;
    acceleratorMW += installed * mw;
    waitingMW += waiting * mw;
    if (isObsolete(world, c)) obsoleteMW += installed * mw;
  }
  return { acceleratorMW, obsoleteMW, waitingMW };
}
