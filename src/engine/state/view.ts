import { compile } from './compile.ts';
import type { ScenarioDefinition } from './definition.ts';
import type { CompanyId } from './ids.ts';
import { LiveCompany, type PublicCompany, writtenOut } from './publicCompany.ts';
import type {
  Agreement,
  ChipOrder,
  ChipState,
  CompanyState,
  DeepReadonly,
  GameState,
  KnowledgeState,
  MerchantState,
  Offer,
  RegionState,
  Site,
  SupplyState,
} from './state.ts';

/** Everything that a seat may know when it decides: its own books, public statements, estimates (I1). */
export interface SeatView {
  readonly scenario: ScenarioDefinition;
  readonly quarter: number;
  readonly seat: CompanyId;
  readonly seatIndex: number;
  readonly own: CompanyState;
  readonly rivals: readonly PublicCompany[];
  readonly regions: DeepReadonly<RegionState[]>;
  readonly chips: DeepReadonly<ChipState[]>;
  readonly maturity: readonly number[];
  readonly spotPrice: readonly number[];
  readonly potential: readonly number[];
  readonly supply: DeepReadonly<SupplyState>;
  readonly knowledge: DeepReadonly<KnowledgeState>;
  readonly merchants: DeepReadonly<MerchantState[]>;
  readonly sentiment: number;
  /** Sites of all companies: a building cannot be hidden. */
  readonly sites: DeepReadonly<Site[]>;
  /** Own orders, and orders for own chips. */
  readonly orders: DeepReadonly<ChipOrder[]>;
  readonly agreements: DeepReadonly<Agreement[]>;
  /** Offers that the seat made or received. */
  readonly offers: DeepReadonly<Offer[]>;
  readonly status: GameState['status'];
}

/** What the lists of a view are made from. */
interface Source {
  readonly state: GameState;
  readonly own: CompanyState;
  readonly seatIndex: number;
  /** Relative error of the seat's estimates of others' private figures. */
  readonly error: number;
  /** Whether the others are looked up when asked (in the engine) or written out (for everybody else). */
  readonly live: boolean;
  rivals: readonly PublicCompany[] | null;
}

const sources = new WeakMap<object, Source>();

function sourceOf(view: object): Source {
  const source = sources.get(view);
  if (source === undefined) throw new Error('lists of a view are read from the view itself');
  return source;
}

/**
 * Lists over other companies are made when they are looked at: most checks never do, and orders and offers must show
 * what earlier commands of the same quarter left. One set of getters for all views: objects with getters of their own
 * would each get a shape of their own, and every look at a view would be slow.
 */
const LISTS = {
  rivals: {
    enumerable: true,
    get(this: object): readonly PublicCompany[] {
      const source = sourceOf(this);
      source.rivals ??= rivalsOf(source);
      return source.rivals;
    },
  },
  orders: {
    enumerable: true,
    get(this: Pick<SeatView, 'scenario' | 'seat' | 'seatIndex'>): SeatView['orders'] {
      return ordersOf(this, sourceOf(this).state.orders);
    },
  },
  offers: {
    enumerable: true,
    get(this: Pick<SeatView, 'seat'>): SeatView['offers'] {
      const { seat } = this;
      return sourceOf(this).state.offers.filter(
        (offer) => offer.proposer === seat || offer.counterparty === seat,
      );
    },
  },
};

/** What a seat sees of the state (I1). Opponents, bots and the interface all decide on this. */
export function viewFor(scenario: ScenarioDefinition, state: GameState, seat: CompanyId): SeatView {
  return makeView(scenario, state, seat, false);
}

/**
 * The same for the phases of a quarter, which look at few facts of few companies: the others are looked up when asked,
 * as the working copy stands then. Not to be copied, spread or sent away.
 */
export function workingView(scenario: ScenarioDefinition, state: GameState, seat: CompanyId): SeatView {
  return makeView(scenario, state, seat, true);
}

function makeView(scenario: ScenarioDefinition, state: GameState, seat: CompanyId, live: boolean): SeatView {
  const seatIndex = compile(scenario).company.get(seat);
  const own = seatIndex === undefined ? undefined : state.companies[seatIndex];
  if (seatIndex === undefined || own === undefined) throw new Error(`unknown seat ${seat}`);
  const facts: Omit<SeatView, keyof typeof LISTS> = {
    scenario,
    quarter: state.quarter,
    seat,
    seatIndex,
    own,
    regions: state.regions,
    chips: state.chips,
    maturity: state.maturity,
    spotPrice: state.market.spotPrice,
    potential: state.market.potential,
    supply: state.supply,
    knowledge: state.knowledge,
    merchants: state.merchants,
    sentiment: state.sentiment,
    sites: state.sites,
    agreements: state.agreements,
    status: state.status,
  };
  // By what was paid already: a budget that is only staged must not sharpen the picture.
  const error = scenario.parameters.information.estimateError / (1 + own.intelligence / 20_000);
  sources.set(facts, { state, own, seatIndex, error, live, rivals: null });
  // The descriptors add exactly the lists that the facts leave out.
  return Object.defineProperties(facts, LISTS) as SeatView;
}

/** Own orders, and orders for chips that the seat designs. */
function ordersOf(
  { scenario, seat, seatIndex }: Pick<SeatView, 'scenario' | 'seat' | 'seatIndex'>,
  orders: GameState['orders'],
): SeatView['orders'] {
  const designed = compile(scenario).chipsOf[seatIndex];
  if (designed === undefined || designed.size === 0) return orders.filter((order) => order.buyer === seat);
  return orders.filter((order) => order.buyer === seat || designed.has(order.chip));
}

function rivalsOf({ state, own, seatIndex, error, live }: Source): PublicCompany[] {
  return state.companies.map((other, i) => {
    const seen = new LiveCompany(own, seatIndex, other, i, error);
    return live ? seen : writtenOut(seen);
  });
}
