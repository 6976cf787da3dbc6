import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { SeatView } from '../../state/view.ts';
import { sitsIn } from '../board.ts';
import { isParty } from '../parties.ts';
import { type Contract, contractsOf, rentedAt } from './contracts.ts';
import { chipHours } from './hourlyCost.ts';
import { contractPrice } from './marketPrice.ts';
import { type Outlook, outlook } from './outlook.ts';
import { knownStakes } from './ownership.ts';
import { type Backing, backedRival, rivalryWith } from './rivals.ts';

/**
 * What a seat knows when it sits down with a partner, and no paper on the table changes: read once, then held against
 * every set of terms that is weighed. A search for a counter-offer weighs some thirty of them.
 */
export interface Desk {
  readonly view: SeatView;
  /** The other side. */
  readonly partner: PublicCompany;
  readonly partnerIndex: number;
  /** The seat itself, as the public sees it. */
  readonly self: PublicCompany;
  readonly outlook: Outlook;
  /** Compute contracts in force of the seat and of the partner. */
  readonly contracts: readonly Contract[];
  readonly partnerContracts: readonly Contract[];
  /** Active agreements in which somebody promised exclusivity. */
  readonly promises: SeatView['agreements'];
  /** Mean price of the compute contracts in force, USD per H100e-hour; null when there is none. */
  readonly contractPrice: number | null;
  /** Full cost of an H100e-hour on each chip, USD; see {@link chipHours}. */
  readonly chipHours: readonly number[];
  /** MW that are live at the seat's sites, and MW under way. */
  readonly liveMW: number;
  readonly comingMW: number;
  /** Public fractions that the partner holds of every company. */
  readonly partnerStakes: readonly number[];
  /** How much both sides compete, points; and the rival of one side that the other backs most. */
  readonly rivalry: number;
  readonly backing: Backing;
  /** Market value of all companies together, kUSD. */
  readonly allValue: number;
  /** Whether the partner sits on the seat's board, and letters of intent that stand between the two (A1, A2). */
  readonly seated: boolean;
  readonly letters: SeatView['agreements'];
  /** H100e that the seat has or has under contract at the planning horizon, and what it will want by then. */
  readonly held: number;
  readonly wanted: number;
}

/** Quarters ahead at which compute in hand is held against compute wanted. */
export const PLANNING_QUARTERS = 6;

/** Part of compute promised but not yet delivered that a careful tenant counts on. */
const PROMISE_WEIGHT = 0.7;

/**
 * Sits the seat down with a partner.
 * @param except an agreement in force that both look at as if it were not there: to weigh it against something else
 * @throws when `from` is no company of the scenario
 */
export function openDesk(view: SeatView, from: CompanyId, except: string | null = null): Desk {
  const partnerIndex = compile(view.scenario).company.get(from) ?? -1;
  const partner = view.rivals[partnerIndex];
  const self = view.rivals[view.seatIndex];
  if (partner === undefined || self === undefined) throw new Error(`unknown company ${from}`);
  const contracts = contractsOf(view, view.seat, except);
  const { owned, rentedIn } = view.own.compute;
  const growth = 1 + Math.min(1.5, Math.max(0, view.own.valuation.growthExpectation));
  const partnerStakes = knownStakes(view, from);
  return {
    view,
    partner,
    partnerIndex,
    self,
    outlook: outlook(view, contracts),
    contracts,
    partnerContracts: contractsOf(view, from, except),
    promises: view.agreements.filter((one) => one.id !== except && promisesExclusivity(one)),
    contractPrice: contractPrice(view),
    chipHours: chipHours(view),
    liveMW: liveMW(view),
    comingMW: comingMW(view),
    partnerStakes,
    rivalry: rivalryWith(view, partner, self),
    backing: backedRival(view, partner, self, partnerStakes),
    allValue: allValue(view),
    seated: hasSeat(view, from),
    letters: view.agreements.filter((one) => isLetterBetween(one, view.seat, from)),
    held: owned + secured(view, contracts),
    wanted: (owned + rentedIn) * growth * Math.sqrt(growth),
  };
}

function hasSeat({ agreements, quarter, seat, scenario }: SeatView, holder: CompanyId): boolean {
  const { termQuarters } = scenario.parameters.agreements.board;
  for (const one of agreements)
    if (isParty(one, seat) && sitsIn(one, holder, quarter, termQuarters)) return true;
  return false;
}

function isLetterBetween(one: SeatView['agreements'][number], seat: CompanyId, other: CompanyId): boolean {
  return one.status === 'letter' && isParty(one, seat) && isParty(one, other);
}

function promisesExclusivity(agreement: SeatView['agreements'][number]): boolean {
  return (
    agreement.status === 'active' && agreement.terms.clauses.some((clause) => clause.kind === 'exclusivity')
  );
}

/** Contracts that still ramp up depend on sites that are not built yet: what they add counts in part. */
function secured(view: SeatView, contracts: readonly Contract[]): number {
  const now = rentedAt(contracts, view.seat, view.quarter);
  const later = rentedAt(contracts, view.seat, view.quarter + PLANNING_QUARTERS);
  return later > now ? now + PROMISE_WEIGHT * (later - now) : later;
}

function liveMW({ own }: SeatView): number {
  let live = 0;
  for (const mw of own.liveMW) live += mw;
  return live;
}

function comingMW(view: SeatView): number {
  let coming = 0;
  for (const site of view.sites) {
    if (site.stage !== 'live' && site.stage !== 'cancelled' && site.owner === view.own.id) coming += site.mw;
  }
  return coming;
}

function allValue(view: SeatView): number {
  let all = 0;
  for (const company of view.rivals) all += Math.max(0, company.marketValue);
  return all;
}
