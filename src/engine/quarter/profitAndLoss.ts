import { settleAgreements } from '../agreements/deliver.ts';
import { bookMoved } from '../events/attribution.ts';
import { modifier } from '../events/modifiers.ts';
import { accountIndex } from '../finance/accounts.ts';
import { depreciate } from '../finance/depreciation.ts';
import { quarterOfYear } from '../market/demand.ts';
import { clamp, ratio } from '../math/numbers.ts';
import { bookAuthorities } from '../regulation/payments.ts';
import { wageBill } from '../talent/team.ts';
import { coreWant } from './allocation.ts';
import { bookPower } from './powerCosts.ts';
import { book, companyAt, type Work } from './work.ts';

const SILICON_REVENUE = accountIndex('revenueSilicon');

/** Books the quarter's sales and costs of every company (F1, F2). */
export function profitAndLossPhase(work: Work): void {
  work.scenario.companies.forEach((_, i) => {
    if (companyAt(work.state, i).status !== 'failed') bookSales(work, i);
  });
  // Contracts settle between sales and costs: revenue shares are taken from what models have just earned.
  settleAgreements(work);
  work.scenario.companies.forEach((_, i) => {
    if (companyAt(work.state, i).status === 'failed') return;
    bookCore(work, i);
    bookPower(work, i, computeUse(work, i));
    bookSites(work, i);
    bookOperations(work, i);
    bookSpending(work, i);
    depreciate(work, i);
  });
}

function bookSales(work: Work, i: number): void {
  const { segments } = work.scenario;
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s];
    const revenue = work.scratch.revenue[s]?.[i] ?? 0;
    if (segment === undefined || revenue <= 0) continue;
    if (segment.resource === 'servers') book(work, i, 'enterpriseSales', revenue, segment.id);
    else if (segment.resource === 'rental') book(work, i, 'rentalSales', revenue, segment.id);
    else if (segment.id === 'assistants') book(work, i, 'assistantSales', revenue, segment.id);
    else book(work, i, 'inferenceSales', revenue, segment.id);
  }
  book(work, i, 'rentalSales', work.scratch.spotSold[i] ?? 0, 'labs');
  book(work, i, 'rentalSales', work.scratch.overflowSold[i] ?? 0);
  book(work, i, 'computeSpot', work.scratch.spotCost[i] ?? 0);
}

/** W2: the rest of the business; it grows a little slower when its own models lack compute (C5). */
function bookCore(work: Work, i: number): void {
  const core = work.scenario.companies[i]?.core;
  if (core === undefined) return;
  const company = companyAt(work.state, i);
  company.coreRevenue *= 1 + coreGrowth(work, i) / 4;
  const revenue = company.coreRevenue * (core.seasonality[quarterOfYear(work)] ?? 1);
  const moved = (revenue * modifier(work, 'coreGrowth', i)) / 4;
  book(work, i, 'coreSales', revenue - moved);
  bookMoved(work, i, 'coreSales', moved, 'coreGrowth');
  const capex = revenue * core.capexRate;
  book(work, i, 'coreCosts', revenue * (1 - core.margin) - capex);
  bookMoved(work, i, 'coreCosts', -revenue * modifier(work, 'coreMargin', i), 'coreMargin');
  book(work, i, 'coreCapex', capex);
  book(work, i, 'coreDepreciation', capex);
}

/** Yearly growth of the core business at its present supply of compute. */
export function coreGrowth(work: Pick<Work, 'scenario' | 'state'>, i: number): number {
  const core = work.scenario.companies[i]?.core;
  if (core === undefined) return 0;
  const want = coreWant(work, i);
  const met = want > 0 ? clamp(companyAt(work.state, i).compute.core / want, 0, 1) : 1;
  return core.growthPerYear + modifier(work, 'coreGrowth', i) - core.computeSensitivity * (1 - met);
}

/** C3: the running of sites, live or not in use. */
function bookSites(work: Work, i: number): void {
  let live = 0;
  for (const mw of companyAt(work.state, i).liveMW) live += mw;
  book(work, i, 'siteOperations', live * work.scenario.parameters.compute.siteOperatingKUsdPerMW);
}

/** How busy a company's accelerators were, 0–1. */
export function computeUse(work: Pick<Work, 'state'>, i: number): number {
  const { compute } = companyAt(work.state, i);
  const pool = compute.owned + compute.rentedIn;
  const busy =
    compute.rentedOut +
    compute.core +
    compute.research +
    compute.service * compute.serviceUse +
    compute.rental * compute.rentalUse;
  return clamp(ratio(busy, pool), 0, 1);
}

/** Operating costs that follow sales. */
function bookOperations(work: Work, i: number): void {
  const definition = work.scenario.companies[i];
  const enterprise = revenueWhere(work, i, 'servers');
  const served = revenueWhere(work, i, 'serving');
  book(work, i, 'cloudOperations', enterprise * (definition?.cloud?.operatingCostShare ?? 0));
  book(work, i, 'modelOperations', served * (definition?.lab?.operatingCostShare ?? 0));
  const silicon = definition?.silicon;
  if (silicon === undefined) return;
  const sold = chipsSold(work, i);
  book(work, i, 'siliconOperations', sold * silicon.operatingCostShare);
}

function revenueWhere(work: Work, i: number, resource: string): number {
  const { segments } = work.scenario;
  let total = 0;
  for (let s = 0; s < segments.length; s++)
    if (segments[s]?.resource === resource) total += work.scratch.revenue[s]?.[i] ?? 0;
  return total;
}

/** Chips and systems sold this quarter, kUSD. */
function chipsSold(work: Work, i: number): number {
  return -(companyAt(work.state, i).balances[SILICON_REVENUE] ?? 0);
}

/** Spending that the company has set: research, safety, software, sales, resilience, compliance, intelligence. */
function bookSpending(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const definition = work.scenario.companies[i];
  const { spending, lab } = company;
  if (definition?.lab !== undefined) {
    const { talent } = work.scenario.parameters.models;
    const wages = wageBill(talent, definition.lab, lab, work.state.knowledge.wages);
    book(work, i, 'researchStaff', wages);
    bookMoved(work, i, 'researchStaff', wages * (modifier(work, 'wages', i) - 1), 'wages');
  }
  const siliconResearch = definition?.silicon?.researchSpend ?? 0;
  book(work, i, 'researchProjects', spending.research + siliconResearch);
  book(work, i, 'safetyWork', spending.safety);
  book(work, i, 'software', spending.software);
  book(work, i, 'salesEffort', spending.sales);
  book(work, i, 'resilience', spending.resilience);
  book(work, i, 'compliance', spending.compliance);
  book(work, i, 'intelligence', spending.intelligence);
  bookAuthorities(work, i);
}
