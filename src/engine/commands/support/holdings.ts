import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';
import { findCompany, unknownThing } from './lookup.ts';

/** Part of a company that the seat holds, 0–1. */
export function holdingOf(view: SeatView, company: string): number {
  const place = view.rivals.findIndex(({ id }) => id === company);
  return view.own.stakes[place] ?? 0;
}

/** Part of a company that no company of the scenario holds, 0–1. */
export function freeFloat(view: SeatView, company: string): number {
  const place = view.rivals.findIndex(({ id }) => id === company);
  let held = 0;
  for (const rival of view.rivals) held += rival.stakes[place] ?? 0;
  return Math.max(0, 1 - held);
}

/** Why shares of a company can't be traded on the market now, or in such a block (F4, F6). */
export function holdingRefusal(view: SeatView, company: string, fraction: number): Refusal | null {
  const other = findCompany(view, company);
  if (other === undefined) return unknownThing('company', company);
  if (company === view.seat) return refuse('sameParty');
  if (other.status === 'failed') return refuse('failed', { company });
  if (!other.listed) return refuse('privateShares', { company });
  if (other.lockedUntil > view.quarter) return refuse('lockUp', { quarter: other.lockedUntil });
  const { tradeLimit } = view.scenario.parameters.finance.holdings;
  return fraction > tradeLimit ? refuse('tooLarge', { maximum: tradeLimit, unit: 'ratio' }) : null;
}
