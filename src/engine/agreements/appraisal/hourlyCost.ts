import { sum } from '../../math/numbers.ts';
import { chipPrice } from '../../quarter/chipPrice.ts';
import { compile } from '../../state/compile.ts';
import type { ChipDefinition } from '../../state/definition.ts';
import type { CompanyId } from '../../state/ids.ts';
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
  return hourlyCostGiven(view.seat, rent, terms, new CheapestHours(view));
}

/** The same where the cheapest hours are known already. */
export function hourlyCostGiven(
  seat: CompanyId,
  rent: RentDeal,
  terms: AgreementTerms,
  hours: CheapestHours,
): number {
  const any = hours.at(rent.start, null);
  let cost = any;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'adoption' || clause.tenant === seat) continue;
    const family = hours.at(rent.start, clause.family);
    if (Number.isFinite(family) && Number.isFinite(any)) cost += clause.share * (family - any);
  }
  return Number.isFinite(cost) ? Math.max(0.01, cost) : rent.price;
}

/**
 * What an hour costs on the cheapest chip that the seat can have when delivery starts. A search for terms asks for the same
 * few starts and families again and again: each answer is found once.
 */
export class CheapestHours {
  readonly #view: SeatView;
  /** Building, operation and power of one MW for a year, kUSD. */
  readonly #yearly: number;
  /** Full cost of an hour by chip, USD, as far as anybody has asked. */
  readonly #hours: number[] = [];
  #start = Number.NaN;
  readonly #found = new Map<string | null, number>();

  constructor(view: SeatView) {
    this.#view = view;
    this.#yearly = yearlyKUsdPerMW(view);
  }

  /** USD per H100e-hour on the cheapest chip of a family, or of any (null); infinite where there is none. */
  at(start: number, family: string | null): number {
    if (start !== this.#start) this.#found.clear();
    this.#start = start;
    const known = this.#found.get(family);
    if (known !== undefined) return known;
    const best = this.#search(start, family);
    this.#found.set(family, best);
    return best;
  }

  #search(start: number, family: string | null): number {
    const { chips } = this.#view.scenario;
    let best = Number.POSITIVE_INFINITY;
    for (let c = 0; c < chips.length; c++) {
      const chip = chips[c];
      if (chip === undefined || (family !== null && chip.family !== family)) continue;
      if (available(this.#view, chip, c, start)) best = Math.min(best, this.#hourOn(chip, c));
    }
    return best;
  }

  #hourOn(chip: ChipDefinition, c: number): number {
    this.#hours[c] ??= chipHour(this.#view, chip, c, this.#yearly);
    return this.#hours[c];
  }
}

function available(view: SeatView, chip: ChipDefinition, c: number, start: number): boolean {
  const launch = view.chips[c]?.launch ?? Number.POSITIVE_INFINITY;
  if (launch > Math.max(start, view.quarter) || chip.end < view.quarter) return false;
  return chip.designer === view.seat || view.chips[c]?.road === 'sell';
}

/** Full cost of an H100e-hour on a chip, USD. */
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
