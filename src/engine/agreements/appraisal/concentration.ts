import { wantedH100e } from '../schedule.ts';
import type { Context } from './context.ts';
import { PLANNING_QUARTERS } from './desk.ts';

/** How a tenant's compute is spread over its sources at the planning horizon. */
export interface Concentration {
  /** Share that comes from the partner, 0–1. */
  readonly partner: number;
  /** Sum of squared shares of all providers; own sites depend on nobody. */
  readonly concentration: number;
}

/** Spread of the seat's compute if the partner delivered `extra` H100e more. */
export function clauseShares({ desk, view, partner }: Context, extra: number): Concentration {
  const quarter = view.quarter + PLANNING_QUARTERS;
  const byProvider = new Map<string, number>([[partner.id, extra]]);
  let total = view.own.compute.owned + extra;
  for (const { clause, tenant } of desk.contracts) {
    if (tenant !== view.seat) continue;
    const volume = wantedH100e(clause, quarter);
    byProvider.set(clause.provider, (byProvider.get(clause.provider) ?? 0) + volume);
    total += volume;
  }
  if (total <= 0) return { partner: 0, concentration: 0 };
  let concentration = 0;
  for (const volume of byProvider.values()) concentration += (volume / total) * (volume / total);
  return { partner: (byProvider.get(partner.id) ?? 0) / total, concentration };
}
