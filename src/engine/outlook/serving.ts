import { clamp } from '../math/numbers.ts';
import { exp } from '../math/real.ts';
import type { SeatView } from '../state/view.ts';

/**
 * M3: resource that one unit of a segment needs today, H100e or MW, by a model of some capability. Efficiency grows by
 * the same step in every quarter, so it follows from the quarter; a model ahead of the frontier costs more to serve.
 */
export function unitResource(view: SeatView, s: number, capability = view.own.lab.capability): number {
  const segment = view.scenario.segments[s];
  if (segment === undefined) return 0;
  const yearly = (1 + segment.intensityGrowth) / segment.efficiencyGrowth;
  let base = segment.resourcePerUnit;
  for (let k = 0; k < view.quarter; k++) base *= 1 + (yearly - 1) / 4;
  if (segment.resource !== 'serving') return base;
  const gap = clamp(capability - view.knowledge.frontier, -60, 20);
  return base * exp((view.scenario.parameters.models.servingCostSlope * gap) / 10);
}

/** Price of one unit at the seat's present price, kUSD a quarter (D1). */
export function unitPrice(view: SeatView, s: number, price = view.own.prices[s] ?? 0): number {
  return (view.scenario.segments[s]?.referencePrice ?? 0) * price;
}
