import type { MarketBook, SeatView } from '../../../engine/index.ts';
import {
  chipH100e,
  choiceOf,
  contractLoad,
  segmentSales,
  unitPrice,
  unitResource,
} from '../../../store/rules.ts';

/** What one unit of a market earns and costs the seat, kUSD a quarter (M3). */
export interface UnitEconomics {
  readonly price: number;
  /** H100e that one unit takes. */
  readonly h100e: number;
  /** Compute, and the share of sales for support, payments and partners. */
  readonly compute: number;
  readonly operations: number;
  readonly margin: number;
}

/** Price, cost and margin of one unit at a price relative to the reference. */
export function unitEconomics(view: SeatView, s: number, price: number): UnitEconomics {
  const earned = unitPrice(view, s, price);
  const h100e = unitResource(view, s);
  const compute = h100e * costPerH100e(view);
  const operations = earned * (view.scenario.companies[view.seatIndex]?.lab?.operatingCostShare ?? 0);
  return { price: earned, h100e, compute, operations, margin: earned - compute - operations };
}

/**
 * What one H100e costs the seat for a quarter, kUSD: the bill for what it rents and, for own chips, their whole cost
 * over their life at today's prices (chip, rack, building, power).
 */
export function costPerH100e(view: SeatView): number {
  const { rented, bill } = contractLoad(view, view.quarter);
  let h100e = rented;
  let cost = bill;
  const quarters = view.own.depreciationYears * 4;
  view.own.fleet.forEach(({ chip, installed }) => {
    const place = view.scenario.chips.findIndex(({ id }) => id === chip);
    const definition = view.scenario.chips[place];
    if (definition === undefined || installed <= 0) return;
    const work = installed * chipH100e(view, place);
    h100e += work;
    cost += (work * choiceOf(view, definition, place).lifeCost) / quarters;
  });
  return h100e > 0 ? cost / h100e : 0;
}

/** Demand and what became of it in one market. */
export interface DemandRow {
  readonly id: string;
  readonly demand: number;
  readonly served: number;
  /** Share that found no compute, 0–1, and H100e that were missing for it. */
  readonly refused: number;
  readonly missingH100e: number;
}

/** What the markets of models asked of the seat last quarter (D4); empty before the first clearing. */
export function demandRows(view: SeatView, book: MarketBook | null): readonly DemandRow[] {
  if (book === null) return [];
  return servedSegments(view).map(({ id, place }) => {
    const { demand, served } = segmentSales(view, book, place);
    const missing = Math.max(0, demand - served);
    return {
      id,
      demand,
      served,
      refused: demand > 0 ? missing / demand : 0,
      missingH100e: missing * unitResource(view, place),
    };
  });
}

/** Markets in which models are sold and the seat has, or may have, an offer. */
export function servedSegments(view: SeatView): readonly { readonly id: string; readonly place: number }[] {
  return view.scenario.segments.flatMap(({ id, resource, offers }, place) =>
    resource === 'serving' && offers.some(({ company }) => company === view.seat) ? [{ id, place }] : [],
  );
}
