import {
  isPursued,
  pursuedBeside,
  type SeatTarget,
  seatTargetAt,
  seatTargets,
} from '../acquisitions/seatTargets.ts';
import { boardsOf } from '../agreements/board.ts';
import { type OwnObjective, ownObjectives } from '../objectives/ownObjectives.ts';
import { type SeatRegulation, seatRegulation } from '../regulation/seatRegulation.ts';
import { compile } from './compile.ts';
import type { ScenarioDefinition } from './definition.ts';
import { ordersOf, sitesOf } from './grouped.ts';
import type { CompanyId } from './ids.ts';
import { type Insight, LiveCompany, type PublicCompany, writtenOut } from './publicCompany.ts';
import type { SeatView } from './seatView.ts';
import type { CompanyState, GameState } from './state.ts';
import { type Volumes, volumesOf } from './volumes.ts';

export type { SeatView } from './seatView.ts';

/** What a seat sees of the state (I1), as plain data. Opponents, bots and the interface all decide on this. */
export function viewFor(scenario: ScenarioDefinition, state: GameState, seat: CompanyId): SeatView {
  const seen = new WorkingView(scenario, state, seat);
  return {
    scenario,
    quarter: seen.quarter,
    seat,
    seatIndex: seen.seatIndex,
    own: seen.own,
    rivals: seen.rivals.map(writtenOut),
    regions: seen.regions,
    chips: seen.chips,
    maturity: seen.maturity,
    spotPrice: seen.spotPrice,
    potential: seen.potential,
    volumes: seen.volumes,
    supply: seen.supply,
    tradeRules: seen.tradeRules,
    knowledge: seen.knowledge,
    merchants: seen.merchants,
    sentiment: seen.sentiment,
    regulation: seen.regulation,
    objectives: seen.objectives,
    decided: seen.decided,
    scores: seen.scores,
    events: seen.events,
    sites: seen.sites,
    orders: seen.orders,
    agreements: seen.agreements,
    offers: seen.offers,
    targets: seen.targets,
    status: seen.status,
    estates: seen.estates,
    circular: seen.circular,
  };
}

/**
 * The same for the phases of a quarter, which look at few facts of few companies: the others, orders and offers are
 * looked up when asked, as the working copy stands then. Not to be spread or sent away.
 */
export class WorkingView implements SeatView, Insight {
  readonly scenario: ScenarioDefinition;
  readonly quarter: number;
  readonly seat: CompanyId;
  readonly seatIndex: number;
  readonly own: CompanyState;
  readonly regions: SeatView['regions'];
  readonly chips: SeatView['chips'];
  readonly maturity: readonly number[];
  readonly spotPrice: readonly number[];
  readonly potential: readonly number[];
  readonly supply: SeatView['supply'];
  readonly tradeRules: SeatView['tradeRules'];
  readonly knowledge: SeatView['knowledge'];
  readonly merchants: SeatView['merchants'];
  readonly sentiment: number;
  readonly sites: SeatView['sites'];
  readonly agreements: SeatView['agreements'];
  readonly status: GameState['status'];
  readonly circular: SeatView['circular'];
  readonly #state: GameState;
  readonly #seen: (PublicCompany | undefined)[] = [];
  #rivals: readonly PublicCompany[] | null = null;
  #boards: ReadonlySet<CompanyId> | null = null;
  /** @throws when the seat is no company of the scenario */
  constructor(scenario: ScenarioDefinition, state: GameState, seat: CompanyId) {
    const seatIndex = compile(scenario).company.get(seat);
    const own = seatIndex === undefined ? undefined : state.companies[seatIndex];
    if (seatIndex === undefined || own === undefined) throw new Error(`unknown seat ${seat}`);
    this.scenario = scenario;
    this.quarter = state.quarter;
    this.seat = seat;
    this.seatIndex = seatIndex;
    this.own = own;
    this.regions = state.regions;
    this.chips = state.chips;
    this.maturity = state.maturity;
    this.spotPrice = state.market.spotPrice;
    this.potential = state.market.potential;
    this.supply = state.supply;
    this.tradeRules = state.tradeRules;
    this.knowledge = state.knowledge;
    this.merchants = state.merchants;
    this.sentiment = state.sentiment;
    this.sites = state.sites;
    this.agreements = state.agreements;
    this.status = state.status;
    this.circular = state.circular;
    this.#state = state;
  }

  /** All companies, the seat's own among them. */
  get rivals(): readonly PublicCompany[] {
    this.#rivals ??= this.#state.companies.map((other, i) => this.#seenAt(i, other));
    return this.#rivals;
  }

  /** One of {@link rivals} by its place: who looks at one need not look at all. */
  rivalAt(place: number): PublicCompany | undefined {
    const other = this.#state.companies[place];
    return other === undefined ? undefined : this.#seenAt(place, other);
  }

  get volumes(): Volumes {
    return volumesOf(this.scenario, this.#state.market.units, this.seatIndex);
  }

  get scores(): SeatView['scores'] {
    return this.#state.objectives.scores;
  }

  get objectives(): readonly OwnObjective[] {
    return ownObjectives(this.scenario, this.#state, this.seat);
  }

  get decided(): SeatView['decided'] {
    return this.#state.objectives.decided;
  }

  get regulation(): SeatRegulation {
    return seatRegulation(this.#state.regulation, this.seat, this.seatIndex);
  }

  get events(): SeatView['events'] {
    const { log, modifiers } = this.#state.events;
    return { log, modifiers };
  }

  get orders(): SeatView['orders'] {
    return this.#state.orders.filter((order) => this.#isSeen(order));
  }

  /** One of {@link orders} by its id. */
  orderOf(id: string): SeatView['orders'][number] | undefined {
    for (const order of this.#state.orders)
      if (order.id === id) return this.#isSeen(order) ? order : undefined;
    return undefined;
  }

  #isSeen({ buyer, chip }: SeatView['orders'][number]): boolean {
    return buyer === this.seat || compile(this.scenario).chipsOf[this.seatIndex]?.has(chip) === true;
  }

  /** The seat's own orders. */
  get ownOrders(): SeatView['orders'] {
    return ordersOf(this.#state.orders, this.seat);
  }

  /** Sites of the seat's company. */
  get ownSites(): SeatView['sites'] {
    return sitesOf(this.sites, this.seat);
  }

  get targets(): readonly SeatTarget[] {
    return seatTargets(this.scenario, this.#state, this.seatIndex);
  }

  /** One of {@link targets} by its id. */
  targetOf(id: string): SeatTarget | undefined {
    const place = this.scenario.targets.findIndex((one) => one.id === id);
    return seatTargetAt(this.scenario, this.#state, this.seatIndex, place);
  }

  /** How many of {@link targets} beside one the seat is after. */
  pursuedBeside(except: string): number {
    return pursuedBeside(this.scenario, this.#state, this.seat, except);
  }

  get offers(): SeatView['offers'] {
    const found: SeatView['offers'][number][] = [];
    for (const offer of this.#state.offers)
      if (offer.proposer === this.seat || offer.counterparty === this.seat) found.push(offer);
    return found;
  }

  /** Bids are sealed: a seat sees its own. */
  get estates(): SeatView['estates'] {
    return this.#state.estates.map((estate) => ({
      ...estate,
      lots: estate.lots.map((lot) => ({ ...lot, bids: lot.bids.filter((bid) => bid.bidder === this.seat) })),
    }));
  }

  #seenAt(place: number, other: CompanyState): PublicCompany {
    const known = this.#seen[place];
    if (known !== undefined) return known;
    const seen = new LiveCompany(this.own, this.seatIndex, other, place, this);
    this.#seen[place] = seen;
    return seen;
  }

  /** {@link Insight}: who sits on a board knows the company's books (A1). */
  errorAbout(company: CompanyId): number {
    this.#boards ??= boardsOf(this.agreements, this.seat, this.quarter, this.scenario);
    if (this.#boards.has(company)) return 0;
    // By what was paid already: a budget that is only staged must not sharpen the picture.
    return this.scenario.parameters.information.estimateError / (1 + this.own.intelligence / 20_000);
  }
}

/** Sites of the seat's company; the view of a phase has them at hand. */
export function ownSites(view: SeatView): SeatView['sites'] {
  return view instanceof WorkingView ? view.ownSites : view.sites.filter(({ owner }) => owner === view.seat);
}

/** A company as the seat sees it, by its place in the scenario. */
export function rivalAt(view: SeatView, place: number): PublicCompany | undefined {
  return view instanceof WorkingView ? view.rivalAt(place) : view.rivals[place];
}

/** An order that the seat sees, by its id. */
export function orderOf(view: SeatView, id: string): SeatView['orders'][number] | undefined {
  return view instanceof WorkingView ? view.orderOf(id) : view.orders.find((order) => order.id === id);
}

/** The seat's own orders. */
export function ownOrders(view: SeatView): SeatView['orders'] {
  return view instanceof WorkingView
    ? view.ownOrders
    : view.orders.filter(({ buyer }) => buyer === view.seat);
}

/** A small company as the seat sees it, by its id. */
export function targetOf(view: SeatView, id: string): SeatTarget | undefined {
  return view instanceof WorkingView ? view.targetOf(id) : view.targets.find((one) => one.id === id);
}

/** How many small companies the seat is after beside one: purchases under review, and other bids of the quarter. */
export function targetsPursued(view: SeatView, except: string): number {
  return view instanceof WorkingView
    ? view.pursuedBeside(except)
    : view.targets.filter((one) => one.id !== except && isPursued(one, view.seat)).length;
}
