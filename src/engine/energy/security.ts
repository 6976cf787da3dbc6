import { ratio } from '../math/numbers.ts';
import type { DeepReadonly, PowerBill } from '../state/state.ts';

/** Part of a company's power whose price does not follow the market: agreements and own stations, 0–1 (E2, O2). */
export function securedShare({ mwh, ppaMWh, ownMWh }: DeepReadonly<PowerBill>): number {
  return ratio(ppaMWh + ownMWh, mwh);
}

/** What a company really paid for a MWh, agreements and own stations included, USD (E1). */
export function paidPrice(kUsd: number, { mwh }: DeepReadonly<PowerBill>): number {
  return ratio(kUsd * 1000, mwh);
}
