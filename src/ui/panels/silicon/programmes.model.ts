import type { SeatView } from '../../../engine/index.ts';

/** A chip of the own roadmap that a programme has to deliver (S2). */
export interface RoadmapRow {
  readonly chip: SeatView['scenario']['chips'][number]['id'];
  readonly nre: number;
  readonly planned: number;
  readonly startsAt: number;
  readonly programme: SeatView['own']['programmes'][number] | null;
  /** Quarters left at the present funding, without and with the slips to be expected; null when nothing moves. */
  readonly left: number | null;
  readonly leftWithSlips: number | null;
}

/** The own roadmap, in the scenario's order. */
export function roadmap(view: SeatView): readonly RoadmapRow[] {
  return view.scenario.chips.flatMap((chip) => {
    if (chip.designer !== view.seat || chip.programme === undefined) return [];
    const programme = view.own.programmes.find((one) => one.chip === chip.id) ?? null;
    const { nre, quarters, startsAt } = chip.programme;
    const isRunning = programme?.status === 'running';
    const left = isRunning ? quartersLeft(1 - programme.progress, programme.funding, nre, quarters) : null;
    const risk = slipRisk(view, programme?.ambition ?? 1);
    return [
      {
        chip: chip.id,
        nre,
        planned: quarters,
        startsAt,
        programme,
        left,
        leftWithSlips: left === null ? null : Math.ceil(left / (1 - risk)),
      },
    ];
  });
}

/**
 * S2: quarters that a part of a programme takes at some funding. Money buys speed with diminishing returns: the even
 * funding gives the planned pace, half of it three quarters of the pace.
 */
export function quartersLeft(part: number, funding: number, nre: number, planned: number): number | null {
  const effort = nre > 0 ? (funding * planned) / nre : 0;
  const pace = (1.5 * effort) / (effort + 0.5) / planned;
  return pace > 0 ? Math.ceil(part / pace - 1e-9) : null;
}

/** Chance a quarter that a programme slips (S2). */
export function slipRisk(view: SeatView, ambition: number): number {
  return Math.min(0.95, view.scenario.parameters.silicon.slipChance * ambition);
}

/** Performance of the finished chip over its plan (S2). */
export function ambitionFactor(ambition: number): number {
  return 0.8 + 0.2 * ambition;
}
