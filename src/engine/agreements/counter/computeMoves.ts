import { clamp } from '../../math/numbers.ts';
import type { AnyClauseMove, ClauseMove } from './moves.ts';
import { cents, percents, tidy } from './tidy.ts';

/** A quarter less for the tenant at the most, three tenths more for the provider. */
const pricePerHour: ClauseMove<'compute'> = {
  kind: 'compute',
  change(clause, step, { from }) {
    const factor = clause.provider === from ? 1 - 0.25 * step : 1 + 0.3 * step;
    const price = Math.max(0.05, cents(clause.pricePerHour * factor));
    return price === clause.pricePerHour ? clause : { ...clause, pricePerHour: price };
  },
};

/** Two fifths less compute at the most. */
const smallerVolume: ClauseMove<'compute'> = {
  kind: 'compute',
  change(clause, step) {
    if (clause.kUsdPerQuarter !== undefined) {
      const kUsdPerQuarter = Math.max(1, tidy(clause.kUsdPerQuarter * (1 - 0.4 * step)));
      return kUsdPerQuarter === clause.kUsdPerQuarter ? clause : { ...clause, kUsdPerQuarter };
    }
    const h100e = Math.max(1, tidy(clause.h100e * (1 - 0.4 * step)));
    return h100e === clause.h100e ? clause : { ...clause, h100e };
  },
};

/** Up to a year later, and up to six quarters longer to reach full size. */
const laterRamp: ClauseMove<'compute'> = {
  kind: 'compute',
  change(clause, step, { view }) {
    if (clause.provider !== view.seat) return clause;
    const furthest = view.quarter + view.scenario.parameters.agreements.table.furthestQuarters;
    const later = Math.max(0, Math.min(Math.round(4 * step), furthest - clause.start));
    const longer = Math.min(clause.quarters, clause.ramp + Math.round(6 * step)) - clause.ramp;
    if (later === 0 && longer <= 0) return clause;
    return { ...clause, start: clause.start + later, ramp: clause.ramp + Math.max(0, longer) };
  },
};

/** Fifteen points more discount for the tenant, as many less for the provider. */
const discount: ClauseMove<'adoption'> = {
  kind: 'adoption',
  change(clause, step, { view }) {
    const more = clause.tenant === view.seat ? 0.15 * step : -0.15 * step;
    const next = percents(Math.min(Math.max(0.6, clause.discount), Math.max(0, clause.discount + more)));
    return next === clause.discount ? clause : { ...clause, discount: next };
  },
};

/** A smaller part of the work moves to the other side's chips. */
const lessAdoption: ClauseMove<'adoption'> = {
  kind: 'adoption',
  change(clause, step, { view }) {
    if (clause.tenant !== view.seat) return clause;
    const share = percents(clause.share * (1 - 0.6 * step));
    return share === clause.share || share < 0.01 ? clause : { ...clause, share };
  },
};

/** A fifth off for the buyer of chips, a fifth more for the designer. */
const chipPrice: ClauseMove<'chipSupply'> = {
  kind: 'chipSupply',
  change(clause, step, { from, view }) {
    const factor = clause.designer === from ? 1 - 0.2 * step : 1 + 0.2 * step;
    const list = view.scenario.chips.find((chip) => chip.id === clause.chip)?.listPrice ?? clause.price;
    const { lowestAskedChipPrice, highestAskedChipPrice } = view.scenario.parameters.agreements.table;
    const asked = clamp(
      tidy(clause.price * factor),
      lowestAskedChipPrice * list,
      highestAskedChipPrice * list,
    );
    const price = Math.max(1, Math.round(asked));
    return price === clause.price ? clause : { ...clause, price };
  },
};

/** Half the chips at the least. */
const fewerChips: ClauseMove<'chipSupply'> = {
  kind: 'chipSupply',
  change(clause, step) {
    const perQuarter = Math.max(1, tidy(clause.perQuarter * (1 - 0.5 * step)));
    return perQuarter === clause.perQuarter ? clause : { ...clause, perQuarter };
  },
};

/** Ways to change what compute and chips cost, how much there is of them, and when. */
export const COMPUTE_MOVES: readonly AnyClauseMove[] = [
  pricePerHour,
  discount,
  lessAdoption,
  smallerVolume,
  laterRamp,
  chipPrice,
  fewerChips,
];
