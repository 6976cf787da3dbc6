import { wantedH100e } from '../schedule.ts';
import type { Desk } from './desk.ts';

/** How a tenant's compute is spread over its sources at the planning horizon. */
export interface Concentration {
  /** Share that comes from the partner, 0–1. */
  readonly partner: number;
  /** Sum of squared shares of all providers; own sites depend on nobody. */
  readonly concentration: number;
}

/** Spread of the seat's compute if the partner delivered `extra` H100e more. */
export function spread({ view, partner, inForce }: Desk, extra: number): Concentration {
  const quarter = view.quarter + view.scenario.parameters.agreements.appraisal.planningQuarters;
  const providers: string[] = [partner.id];
  const volumes: number[] = [extra];
  let total = view.own.compute.owned + extra;
  for (const { clause, tenant } of inForce.contracts) {
    if (tenant !== view.seat) continue;
    const volume = wantedH100e(clause, quarter);
    const known = providers.indexOf(clause.provider);
    const place = known >= 0 ? known : providers.push(clause.provider) - 1;
    volumes[place] = (volumes[place] ?? 0) + volume;
    total += volume;
  }
  if (total <= 0) return { partner: 0, concentration: 0 };
  let concentration = 0;
  for (const volume of volumes) concentration += (volume / total) * (volume / total);
  return { partner: (volumes[0] ?? 0) / total, concentration };
}
