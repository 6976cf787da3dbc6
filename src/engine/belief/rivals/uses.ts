import { clamp, ratio } from '../../math/numbers.ts';
import type { CompanyDefinition } from '../../state/definition.ts';
import type { CompanyState, ComputeState } from '../../state/state.ts';
import type { Needs } from '../needs.ts';

/** How full plant usually runs: servers, compute for services and for rent. */
const SERVERS = 0.92;
const SERVICE = 0.9;
const RENTAL = 0.85;
/** Part of its own compute that a lab gives to study at least. */
const LEAST_STUDY = 0.1;

/** MW of general servers by region: what its customers need, and no less than at the start (D5). */
export function believedServers(
  definition: CompanyDefinition,
  opening: CompanyState,
  liveMW: readonly number[],
  needs: Needs,
  i: number,
): number[] {
  return liveMW.map((live, r) => {
    const before = opening.serverMW[r] ?? 0;
    const wanted = definition.cloud === undefined ? before : (needs.servers[r]?.[i] ?? 0) / SERVERS;
    return Math.min(live, Math.max(before, wanted));
  });
}

/** Least compute on which a company can do what it is seen to do, H100e: what is sold runs somewhere (C5). */
export function leastCompute(definition: CompanyDefinition, needs: Needs, i: number): number {
  const study = definition.lab === undefined ? 0 : LEAST_STUDY;
  const used = (needs.service[i] ?? 0) + (definition.cloud === undefined ? 0 : (needs.rental[i] ?? 0));
  return Math.max(0, used / (1 - study) + (needs.rentedOut[i] ?? 0) - (needs.rentedIn[i] ?? 0));
}

/** What is thought of a company's compute and of how it divides it. */
export interface Division {
  readonly allocation: CompanyState['allocation'];
  readonly compute: ComputeState;
}

/**
 * C5: shares that serve the customers it is seen to have; what is left goes to the other uses as at the start.
 * @param coreWant what its core business wants, H100e
 */
export function believedDivision(
  definition: CompanyDefinition,
  opening: CompanyState,
  owned: number,
  coreWant: number,
  serverMW: readonly number[],
  needs: Needs,
  i: number,
): Division {
  const rentedIn = needs.rentedIn[i] ?? 0;
  const rentedOut = Math.min(owned, needs.rentedOut[i] ?? 0);
  const pool = Math.max(0, owned + rentedIn - rentedOut);
  const allocation = sharesOf(definition, opening, pool, coreWant, needs, i);
  const core = Math.min(pool * allocation.core, coreWant);
  const others = allocation.research + allocation.service + allocation.rental;
  const part = (share: number): number => (others > 0 ? ((pool - core) * share) / others : 0);
  const service = part(allocation.service);
  const rental = part(allocation.rental);
  return {
    allocation,
    compute: {
      owned,
      rentedIn,
      rentedOut,
      core,
      research: part(allocation.research),
      service,
      rental,
      porting: 0,
      serviceUse: clamp(ratio(needs.service[i] ?? 0, service), 0, 1),
      rentalUse: clamp(ratio(needs.rental[i] ?? 0, rental), 0, 1),
      serverUse: serverMW.map((mw, r) => clamp(ratio(needs.servers[r]?.[i] ?? 0, mw), 0, 2)),
    },
  };
}

function sharesOf(
  { cloud, lab }: CompanyDefinition,
  { allocation: before }: CompanyState,
  pool: number,
  coreWant: number,
  needs: Needs,
  i: number,
): CompanyState['allocation'] {
  if (pool <= 0) return before;
  const core = clamp(coreWant / pool, 0, Math.max(0.15, 1.1 * before.core));
  const service = lab === undefined && cloud === undefined ? 0 : (needs.service[i] ?? 0) / SERVICE / pool;
  const rental = cloud === undefined ? 0 : (needs.rental[i] ?? 0) / RENTAL / pool;
  const study = lab === undefined ? 0 : LEAST_STUDY;
  const rest = 1 - core - service - rental;
  // Study takes what others leave; a cloud also keeps something to rent out.
  const toStudy =
    before.research + before.rental > 0 ? before.research / (before.research + before.rental) : study;
  const shares = {
    core,
    research: Math.max(study, rest * toStudy),
    service: Math.max(service, 0),
    rental: rental + Math.max(0, rest * (1 - toStudy)),
  };
  const all = shares.core + shares.research + shares.service + shares.rental;
  if (all <= 0) return before;
  return {
    core: shares.core / all,
    research: shares.research / all,
    service: shares.service / all,
    rental: shares.rental / all,
  };
}
