import { sum } from '../../math/numbers.ts';
import { chipPrice } from '../../quarter/chipPrice.ts';
import { compile } from '../../state/compile.ts';
import type { ChipDefinition } from '../../state/definition.ts';
import type { SeatView } from '../../state/view.ts';
import type { AgreementTerms } from '../clauses.ts';
import type { RentDeal } from './deal.ts';

const HOURS_PER_YEAR = 8760;

/**
 * Full cost of an H100e-hour to the seat as a provider, USD: chips with their systems over the life that it writes them
 * off, power and building (C3, C4). The cheapest chip that it can have when delivery starts; for the share of work that
 * a tenant moves to a chip family, the cheapest of that family.
 */
export function hourlyCost(view: SeatView, rent: RentDeal, terms: AgreementTerms): number {
  return hourlyCostGiven(view, rent, terms, chipHours(view));
}

/** The same where the cost of an hour on each chip is known already ({@link chipHours}). */
export function hourlyCostGiven(
  view: SeatView,
  rent: RentDeal,
  terms: AgreementTerms,
  hours: readonly number[],
): number {
  const any = cheapest(view, rent, hours, null);
  let cost = any;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'adoption' || clause.tenant === view.seat) continue;
    const family = cheapest(view, rent, hours, clause.family);
    if (Number.isFinite(family) && Number.isFinite(any)) cost += clause.share * (family - any);
  }
  return Number.isFinite(cost) ? Math.max(0.01, cost) : rent.price;
}

function cheapest(view: SeatView, rent: RentDeal, hours: readonly number[], family: string | null): number {
  let best = Number.POSITIVE_INFINITY;
  view.scenario.chips.forEach((chip, c) => {
    if ((family !== null && chip.family !== family) || !available(view, chip, c, rent)) return;
    best = Math.min(best, hours[c] ?? 0);
  });
  return best;
}

function available(view: SeatView, chip: ChipDefinition, c: number, rent: RentDeal): boolean {
  const launch = view.chips[c]?.launch ?? Number.POSITIVE_INFINITY;
  if (launch > Math.max(rent.start, view.quarter) || chip.end < view.quarter) return false;
  return chip.designer === view.seat || view.chips[c]?.road === 'sell';
}

/** Full cost of an H100e-hour on each chip of the scenario, whether it can be had or not, USD. */
export function chipHours(view: SeatView): number[] {
  const yearly = yearlyKUsdPerMW(view);
  return view.scenario.chips.map((chip, c) => chipHour(view, chip, c, yearly));
}

function chipHour(view: SeatView, chip: ChipDefinition, c: number, yearly: number): number {
  const rules = view.scenario.parameters.compute;
  const state = view.chips[c];
  const paid =
    chip.designer === view.seat
      ? (state?.unitCost ?? chip.unitCost)
      : state === undefined
        ? chip.listPrice
        : chipPrice(state);
  const maturity = view.maturity[compile(view.scenario).familyOfChip[c] ?? 0] ?? 0;
  const work = Math.max(0.01, (state?.performance ?? chip.performance) * maturity * rules.baseUptime);
  const megawatts = (chip.watts * rules.serverOverhead) / 1_000_000;
  const chipYear = (paid * (1 + rules.systemCostShare)) / view.own.depreciationYears;
  return ((chipYear + megawatts * yearly) * 1000) / (work * HOURS_PER_YEAR);
}

/** Building, operation and power of one MW for a year, kUSD, mean over the regions. */
function yearlyKUsdPerMW(view: SeatView): number {
  const { regions, parameters } = view.scenario;
  const shell = sum(regions.map((region) => region.shellKUsdPerMW)) / regions.length;
  const power = sum(
    regions.map(
      (region, r) => region.pue * (view.regions[r]?.powerPriceUsdPerMWh ?? region.powerPriceUsdPerMWh),
    ),
  );
  const energy = ((power / regions.length) * HOURS_PER_YEAR) / 1000;
  return shell / parameters.compute.shellLifeYears + 4 * parameters.compute.siteOperatingKUsdPerMW + energy;
}
