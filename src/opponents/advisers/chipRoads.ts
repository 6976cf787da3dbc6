import { type Command, chipPrice, compile, type Doctrine, type SeatView } from '../../engine/index.ts';
import { chipH100e } from '../reading/chipMarket.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Software maturity from which on strangers can be asked to use a chip, by road (S5). */
const RIPE_TO_RENT = 0.55;
const RIPE_TO_SELL = 0.9;
/** Readiness to open from which on a company does. */
const OPENING = 0.28;
/** How much dearer than the best vendor's the own work may be to find buyers, and quarters between two changes of mind. */
const DEAREST = 1.05;
const YEAR = 4;

/**
 * Decides what becomes of own chips (S6): a company led towards partners opens ripe chips to everybody, one that trusts in
 * its own stack keeps the lead, and a cloud rents out what its tenants can use.
 */
export const chipRoads: Advise = (view, doctrine) => {
  const { silicon, cloud } = definitionOf(view);
  if (silicon === undefined || view.quarter % YEAR !== 1) return [];
  return view.scenario.chips.flatMap((chip, place): readonly Command[] => {
    const state = view.chips[place];
    if (chip.designer !== view.seat || state === undefined || state.launch > view.quarter) return [];
    // Who sells a chip goes on: its books stand on it, and so do the plans of those who buy it.
    if (state.road === 'sell' || chip.end < view.quarter) return [];
    const road = roadFor(view, doctrine, place, cloud !== undefined);
    return road === state.road ? [] : [{ kind: 'setChipRoad', chip: chip.id, road }];
  });
};

function roadFor(
  view: SeatView,
  doctrine: Doctrine,
  place: number,
  hasCloud: boolean,
): 'keep' | 'rent' | 'sell' {
  const maturity = view.maturity[compile(view.scenario).familyOfChip[place] ?? -1] ?? 0;
  // The riper the software, the less there is to fear from others who use it.
  const opens =
    doctrine.partners - 0.5 * (doctrine.integration - 0.5) + 2 * (maturity - RIPE_TO_SELL) > OPENING;
  if (opens && maturity >= RIPE_TO_SELL && isSaleable(view, place)) return 'sell';
  return hasCloud && maturity >= RIPE_TO_RENT ? 'rent' : 'keep';
}

/** Whether its work costs no more than the best that others sell. */
function isSaleable(view: SeatView, place: number): boolean {
  let best = Number.POSITIVE_INFINITY;
  view.scenario.chips.forEach((chip, c) => {
    const state = view.chips[c];
    if (chip.designer === view.seat || state?.road !== 'sell') return;
    if (state.launch > view.quarter || chip.end < view.quarter) return;
    best = Math.min(best, chipPrice(state) / Math.max(chipH100e(view, c), 1e-9));
  });
  const own = view.chips[place];
  return own !== undefined && chipPrice(own) / Math.max(chipH100e(view, place), 1e-9) <= DEAREST * best;
}
