import { wantedH100e } from '../schedule.ts';
import type { Desk } from './desk.ts';

/** How a tenant's compute is spread over its sources at the planning horizon. */
export interface Concentration {
  /** Share that comes from the partner, 0–1. */
  readonly partner: number;
  /** Sum of squared shares of all providers; own sites depend on nobody. */
  readonly concentration: number;
}

/** What the seat rents at the planning horizon, H100e. */
export interface Sources {
  /** By contract in force, in their order. */
  readonly contracts: readonly number[];
  /** By provider: the partner first, then the others. */
  readonly providers: readonly number[];
}

/** What the seat rents at the planning horizon under contracts in force. */
export function sourcesOf({ view, partner, inForce }: Desk): Sources {
  const quarter = view.quarter + view.scenario.parameters.agreements.appraisal.planningQuarters;
  const contracts: number[] = [];
  const names: string[] = [partner.id];
  const providers: number[] = [0];
  for (const { clause, tenant } of inForce.contracts) {
    if (tenant !== view.seat) continue;
    const volume = wantedH100e(clause, quarter);
    const known = names.indexOf(clause.provider);
    const place = known >= 0 ? known : names.push(clause.provider) - 1;
    contracts.push(volume);
    providers[place] = (providers[place] ?? 0) + volume;
  }
  return { contracts, providers };
}

/** Spread of the seat's compute if the partner delivered `extra` H100e more. */
export function spread({ view, sources }: Desk, extra: number): Concentration {
  const { contracts, providers } = sources;
  let total = view.own.compute.owned + extra;
  for (const volume of contracts) total += volume;
  if (total <= 0) return { partner: 0, concentration: 0 };
  const ofPartner = (extra + (providers[0] ?? 0)) / total;
  let concentration = ofPartner * ofPartner;
  for (let k = 1; k < providers.length; k++) {
    const share = (providers[k] ?? 0) / total;
    concentration += share * share;
  }
  return { partner: ofPartner, concentration };
}
