import { at, type ChipDefinition, chipPrice, compile, type SeatView } from '../../engine/index.ts';
import { total } from './company.ts';
import { remembering } from './remember.ts';

/** A chip that the seat could order now, with what it comes to. */
export interface ChipChoice {
  readonly chip: ChipDefinition;
  readonly place: number;
  readonly own: boolean;
  /** kUSD a chip. */
  readonly price: number;
  /** H100e and MW of one chip (C1, C3). */
  readonly h100e: number;
  readonly megawatts: number;
  /** kUSD of one chip with its rack. */
  readonly outlay: number;
  /** kUSD of one H100e over the chip's life: chip, rack, its part of a building, power. */
  readonly lifeCost: number;
}

/** Chips that the seat can order now, cheapest work first (S1, S6). */
export const chipChoices = remembering(
  (view: SeatView) => [
    view.chips,
    view.maturity,
    view.rivals,
    view.own.depreciationYears,
    view.quarter,
    view.seat,
    view.regions,
    view.scenario,
  ],
  readChoices,
);

function readChoices(view: SeatView): readonly ChipChoice[] {
  const choices: ChipChoice[] = [];
  view.scenario.chips.forEach((chip, place) => {
    const state = view.chips[place];
    if (state === undefined || state.launch > view.quarter || chip.end < view.quarter) return;
    const own = chip.designer === view.seat;
    if (!own && (state.road !== 'sell' || isGone(view, chip.designer))) return;
    choices.push(choiceOf(view, chip, place));
  });
  return choices
    .filter(({ h100e }) => h100e > 0)
    .sort((a, b) => a.lifeCost - b.lifeCost || a.place - b.place);
}

/** What one chip comes to for a company, the seat or another, whether it can be ordered or not. */
export function choiceOf(view: SeatView, chip: ChipDefinition, place: number, buyer = view.seat): ChipChoice {
  const own = chip.designer === buyer;
  const state = view.chips[place];
  const { systemCostShare } = view.scenario.parameters.compute;
  const asked = state === undefined ? chip.listPrice : chipPrice(state);
  const price = own ? (state?.unitCost ?? chip.unitCost) : asked;
  const h100e = chipH100e(view, place);
  const megawatts = chipMegawatts(view, place);
  const outlay = price * (1 + systemCostShare);
  const lifeCost = (outlay + megawatts * lifeCostOfMegawatt(view)) / Math.max(h100e, 1e-9);
  return { chip, place, own, price, h100e, megawatts, outlay, lifeCost };
}

/** H100e of one chip at today's software maturity (C1). */
export function chipH100e(view: SeatView, place: number): number {
  const maturity = at(view.maturity, compile(view.scenario).familyOfChip[place] ?? -1);
  return (view.chips[place]?.performance ?? 0) * maturity * view.scenario.parameters.compute.baseUptime;
}

/** IT power of one chip with its server, MW (C3). */
export function chipMegawatts(view: SeatView, place: number): number {
  const watts = view.scenario.chips[place]?.watts ?? 0;
  return (watts * view.scenario.parameters.compute.serverOverhead) / 1e6;
}

/** Cost of an hour of one H100e of a choice, USD (C3, C4). */
export function hourCost(view: SeatView, choice: ChipChoice): number {
  return (choice.lifeCost * 1000) / (view.own.depreciationYears * 8760);
}

/** What an hour of one H100e costs another company that builds for it now, USD, as far as one can know (I1). */
export function hourCostOf(view: SeatView, provider: SeatView['seat']): number {
  let best = Number.POSITIVE_INFINITY;
  view.scenario.chips.forEach((chip, place) => {
    if ((view.chips[place]?.launch ?? 9999) > view.quarter || chip.end < view.quarter) return;
    if (chip.designer !== provider && view.chips[place]?.road !== 'sell') return;
    best = Math.min(best, hourCost(view, choiceOf(view, chip, place, provider)));
  });
  return best;
}

/** Building, running and power of one MW over the life of a chip, kUSD: mean over the regions. */
function lifeCostOfMegawatt(view: SeatView): number {
  const { regions, parameters } = view.scenario;
  const { shellLifeYears, siteOperatingKUsdPerMW } = parameters.compute;
  const life = view.own.depreciationYears;
  const shell = total(regions.map((region) => region.shellKUsdPerMW)) / regions.length;
  const prices = regions.map((region, r) => region.pue * (view.regions[r]?.powerPriceUsdPerMWh ?? 0) * 8.76);
  return (
    (shell * life) / shellLifeYears + life * (total(prices) / regions.length + 4 * siteOperatingKUsdPerMW)
  );
}

function isGone(view: SeatView, company: string): boolean {
  return view.rivals.find((rival) => rival.id === company)?.status === 'failed';
}
