import { at, type Command, clamp, type Doctrine, type SeatView } from '../../engine/index.ts';
import { definitionOf, total } from '../reading/company.ts';
import { contractLoad } from '../reading/contracts.ts';
import { needAt, ownedAndComing } from '../reading/need.ts';
import type { Advise } from './adviser.ts';

/** Change of any share that is worth a decision, and the largest step in a quarter. */
const WORTHWHILE = 0.008;
const LARGEST_STEP = 0.03;
/** Share that a core business may always have, and that a cloud always offers for rent. */
const LEAST_CORE = 0.15;
const LEAST_RENTAL = 0.05;
/** Room above the expected use that services are given, so that nobody is turned away. */
const SERVICE_ROOM = 1.12;
/** More of it where customers were turned away: nobody knows how many. */
const CROWDED = 1.2;

/** Divides own compute among core, research, services and rental by their use (C5), and says what new power is for. */
export const allocation: Advise = (view, doctrine) =>
  [divide(view, doctrine), priority(view)].filter((command) => command !== null);

function divide(view: SeatView, doctrine: Doctrine): Command | null {
  const wanted = sharesWanted(view, doctrine);
  if (wanted === null) return null;
  const now = view.own.allocation;
  const step = (from: number, to: number): number => from + clamp(to - from, -LARGEST_STEP, LARGEST_STEP);
  const moved = [
    step(now.core, wanted.core),
    step(now.research, wanted.research),
    step(now.service, wanted.service),
    step(now.rental, wanted.rental),
  ];
  const all = total(moved);
  const [core = 0, research = 0, service = 0] = moved.map((share) => Math.round((share / all) * 1000) / 1000);
  const shares = fill(view, core, research, service);
  const change = Math.max(
    ...(['core', 'research', 'service', 'rental'] as const).map((use) => Math.abs(shares[use] - now[use])),
  );
  return change < WORTHWHILE ? null : { kind: 'setAllocation', ...shares };
}

/** The last share is what the others leave, so that they sum to one. */
function fill(view: SeatView, core: number, research: number, service: number) {
  const { cloud, lab } = definitionOf(view);
  if (cloud !== undefined)
    return { core, research, service, rental: clamp(1 - core - research - service, 0, 1) };
  if (lab !== undefined) return { core, research, service: clamp(1 - core - research, 0, 1), rental: 0 };
  return { core: 1, research: 0, service: 0, rental: 0 };
}

type Shares = SeatView['own']['allocation'];

function sharesWanted(view: SeatView, doctrine: Doctrine): Shares | null {
  const { cloud, lab } = definitionOf(view);
  const { rented, sold } = contractLoad(view, view.quarter);
  const pool = ownedAndComing(view).owned + rented - sold;
  if (pool <= 0 || (cloud === undefined && lab === undefined)) return null;
  const need = needAt(view, doctrine, 1);
  const crowded = view.own.compute.serviceUse > 0.985 ? CROWDED : 1;
  const service = lab === undefined ? 0 : need.service * SERVICE_ROOM * crowded;
  return cloud === undefined
    ? labShares(view, doctrine, need.core / pool, service / pool)
    : cloudShares(view, doctrine, need.core / pool, service / pool);
}

/** A lab serves its customers and studies with the rest. */
function labShares(view: SeatView, doctrine: Doctrine, coreNeed: number, serviceNeed: number): Shares {
  const core = clamp(coreNeed, 0, Math.max(LEAST_CORE, 1.1 * definitionOf(view).allocation.core));
  const rest = 1 - core;
  const service = rest * clamp(serviceNeed / Math.max(rest, 1e-9), 0.1, 1 - 0.6 * doctrine.research);
  return { core, research: rest - service, service, rental: 0 };
}

/** A cloud's lab keeps the share that it began with, by the taste of the doctrine; what nobody needs is rented out. */
function cloudShares(view: SeatView, doctrine: Doctrine, coreNeed: number, serviceNeed: number): Shares {
  const opening = definitionOf(view).allocation;
  const study = definitionOf(view).lab === undefined ? 0 : 0.6 + 0.9 * doctrine.research;
  const research = Math.min(0.6, opening.research * study);
  const service = clamp(serviceNeed, 0, 0.4);
  const core = clamp(coreNeed, 0, Math.max(LEAST_CORE, 1.1 * opening.core));
  const rental = Math.max(LEAST_RENTAL, 1 - core - research - service);
  const all = core + research + service + rental;
  return { core: core / all, research: research / all, service: service / all, rental: rental / all };
}

function priority(view: SeatView): Command | null {
  if (definitionOf(view).cloud === undefined) return null;
  const full = view.own.compute.serverUse.some((use, r) => use > 0.97 && at(view.own.serverMW, r) > 0);
  const { sold } = contractLoad(view, view.quarter + 1);
  const owed = sold > 0.95 * ownedAndComing(view).owned;
  const wanted = owed && !full ? 'accelerators' : 'servers';
  return wanted === view.own.powerPriority ? null : { kind: 'setPowerPriority', priority: wanted };
}
