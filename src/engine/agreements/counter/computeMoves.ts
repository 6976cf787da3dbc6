import { clamp } from '../../math/numbers.ts';
import type { ClauseMove } from './moves.ts';
import { cents, percents, tidy } from './tidy.ts';

/** A quarter less for the tenant at the most, three tenths more for the provider. */
const pricePerHour: ClauseMove = (clause, step, { from }) => {
  if (clause.kind !== 'compute') return clause;
  const factor = clause.provider === from ? 1 - 0.25 * step : 1 + 0.3 * step;
  const price = Math.max(0.05, cents(clause.pricePerHour * factor));
  return price === clause.pricePerHour ? clause : { ...clause, pricePerHour: price };
};

/** Two fifths less compute at the most. */
const smallerVolume: ClauseMove = (clause, step) => {
  if (clause.kind !== 'compute') return clause;
  if (clause.kUsdPerQuarter !== undefined) {
    const kUsdPerQuarter = Math.max(1, tidy(clause.kUsdPerQuarter * (1 - 0.4 * step)));
    return kUsdPerQuarter === clause.kUsdPerQuarter ? clause : { ...clause, kUsdPerQuarter };
  }
  const h100e = Math.max(1, tidy(clause.h100e * (1 - 0.4 * step)));
  return h100e === clause.h100e ? clause : { ...clause, h100e };
};

/** Up to a year later, and up to six quarters longer to reach full size. */
const laterRamp: ClauseMove = (clause, step, { view }) => {
  if (clause.kind !== 'compute' || clause.provider !== view.seat) return clause;
  const furthest = view.quarter + view.scenario.parameters.agreements.table.furthestQuarters;
  const later = Math.max(0, Math.min(Math.round(4 * step), furthest - clause.start));
  const longer = Math.min(clause.quarters, clause.ramp + Math.round(6 * step)) - clause.ramp;
  if (later === 0 && longer <= 0) return clause;
  return { ...clause, start: clause.start + later, ramp: clause.ramp + Math.max(0, longer) };
};

/** Fifteen points more discount for the tenant, as many less for the provider. */
const discount: ClauseMove = (clause, step, { view }) => {
  if (clause.kind !== 'adoption') return clause;
  const change = clause.tenant === view.seat ? 0.15 * step : -0.15 * step;
  const next = percents(Math.min(Math.max(0.6, clause.discount), Math.max(0, clause.discount + change)));
  return next === clause.discount ? clause : { ...clause, discount: next };
};

/** A smaller part of the work moves to the other side's chips. */
const lessAdoption: ClauseMove = (clause, step, { view }) => {
  if (clause.kind !== 'adoption' || clause.tenant !== view.seat) return clause;
  const share = percents(clause.share * (1 - 0.6 * step));
  return share === clause.share || share < 0.01 ? clause : { ...clause, share };
};

/** A fifth off for the buyer of chips, a fifth more for the designer. */
const chipPrice: ClauseMove = (clause, step, { from, view }) => {
  if (clause.kind !== 'chipSupply') return clause;
  const factor = clause.designer === from ? 1 - 0.2 * step : 1 + 0.2 * step;
  const list = view.scenario.chips.find((chip) => chip.id === clause.chip)?.listPrice ?? clause.price;
  const { lowestAskedChipPrice, highestAskedChipPrice } = view.scenario.parameters.agreements.table;
  const asked = clamp(tidy(clause.price * factor), lowestAskedChipPrice * list, highestAskedChipPrice * list);
  const price = Math.max(1, Math.round(asked));
  return price === clause.price ? clause : { ...clause, price };
};

/** Half the chips at the least. */
const fewerChips: ClauseMove = (clause, step) => {
  if (clause.kind !== 'chipSupply') return clause;
  const perQuarter = Math.max(1, tidy(clause.perQuarter * (1 - 0.5 * step)));
  return perQuarter === clause.perQuarter ? clause : { ...clause, perQuarter };
};

/** Ways to change what compute and chips cost, how much there is of them, and when. */
export const COMPUTE_MOVES: readonly ClauseMove[] = [
  pricePerHour,
  discount,
  lessAdoption,
  smallerVolume,
  laterRamp,
  chipPrice,
  fewerChips,
];
