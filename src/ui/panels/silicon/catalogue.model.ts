import type { SeatView } from '../../../engine/index.ts';
import { chipMegawatts, choiceOf, hourCost } from '../../../store/rules.ts';

/** Whether the seat can order a chip now, and if not, why not. */
export type ChipStatus = 'order' | 'kept' | 'developing' | 'planned' | 'ended';

/** One chip as a buyer compares it. */
export interface ChipRow {
  readonly id: ChipDefinition['id'];
  readonly designer: string;
  readonly family: string;
  readonly status: ChipStatus;
  readonly isOwn: boolean;
  /** Performance relative to an H100, on paper; H100e after software maturity and uptime (C1). */
  readonly performance: number;
  readonly h100e: number;
  readonly maturity: number;
  readonly watts: number;
  readonly hbmGB: number;
  /** kUSD a chip for this seat; list price, and what the market puts on it or takes off (S6). */
  readonly price: number;
  readonly listPrice: number;
  readonly premium: number;
  /** Orders of others that were due over usual output (S6), and share of good packages (S2). */
  readonly backlog: number;
  readonly yield: number;
  readonly road: SeatView['chips'][number]['road'];
  /** kUSD with its rack for one H100e. */
  readonly costPerH100e: number;
  /** USD an hour of one H100e over its life: chip, rack, building, power. */
  readonly hourCost: number;
  /** H100e for each kW of IT power. */
  readonly perKilowatt: number;
  /** Quarter index of launch; null while a programme has not delivered it. */
  readonly launch: number | null;
}

type ChipDefinition = SeatView['scenario']['chips'][number];

/** A launch far beyond the campaign stands for a chip that a programme must deliver first. */
const NO_LAUNCH = 1000;

/** All chips of the scenario, in its order. */
export function chipRows(view: SeatView): readonly ChipRow[] {
  return view.scenario.chips.map((chip, place) => rowOf(view, chip, place));
}

function rowOf(view: SeatView, chip: ChipDefinition, place: number): ChipRow {
  const choice = choiceOf(view, chip, place);
  const state = view.chips[place];
  const h100e = choice.h100e;
  const launch = state?.launch ?? NO_LAUNCH;
  return {
    id: chip.id,
    designer: chip.designer,
    family: chip.family,
    status: statusOf(view, chip, launch),
    isOwn: choice.own,
    performance: state?.performance ?? chip.performance,
    h100e,
    maturity: view.maturity[view.scenario.families.findIndex(({ id }) => id === chip.family)] ?? 0,
    watts: chip.watts,
    hbmGB: chip.hbmGB,
    price: choice.price,
    listPrice: state?.listPrice ?? chip.listPrice,
    premium: state?.premium ?? 0,
    backlog: state?.backlog ?? 0,
    yield: state?.yield ?? 1,
    road: state?.road ?? chip.road,
    costPerH100e: choice.outlay / Math.max(h100e, 1e-9),
    hourCost: hourCost(view, choice),
    perKilowatt: h100e / Math.max(chipMegawatts(view, place) * 1000, 1e-9),
    launch: launch >= NO_LAUNCH ? null : launch,
  };
}

function statusOf(view: SeatView, chip: ChipDefinition, launch: number): ChipStatus {
  if (chip.end < view.quarter) return 'ended';
  if (launch > view.quarter) return isDeveloped(view, chip) ? 'developing' : 'planned';
  const designer = view.rivals.find(({ id }) => id === chip.designer);
  const isSold =
    view.chips[view.scenario.chips.indexOf(chip)]?.road === 'sell' && designer?.status !== 'failed';
  return chip.designer === view.seat || isSold ? 'order' : 'kept';
}

function isDeveloped(view: SeatView, chip: ChipDefinition): boolean {
  const programmes = view.rivals.find(({ id }) => id === chip.designer)?.programmes ?? [];
  return programmes.some((one) => one.chip === chip.id && one.status !== 'stopped');
}
