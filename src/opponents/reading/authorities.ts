import { clamp, type SeatView } from '../../engine/index.ts';

/** Points below its warning from which an authority is worth a thought, and over which worry grows to 1. */
const NOTICE = 15;
const SPAN = 20;

/** How near the seat is to trouble with one authority: 0 calm, 1 about the warning, 2 deep in it (R2). */
export function worryAt(view: SeatView, jurisdiction: number): number {
  const definition = view.scenario.jurisdictions[jurisdiction];
  if (definition === undefined) return 0;
  const scrutiny = view.regulation.scrutiny[view.seatIndex]?.[jurisdiction] ?? 0;
  return clamp((scrutiny - (definition.warningAt - NOTICE)) / SPAN, 0, 2);
}

/** Worry about the authority that is nearest to acting. */
export function worstWorry(view: SeatView): number {
  return view.scenario.jurisdictions.reduce((worst, _, j) => Math.max(worst, worryAt(view, j)), 0);
}
