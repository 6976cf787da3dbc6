import { accountIndex } from '../finance/accounts.ts';
import { at } from '../math/numbers.ts';
import type { Figures } from '../report/metrics.ts';
import { publishedFigures } from '../report/published.ts';
import { compile } from './compile.ts';
import type { Rating, ScenarioDefinition } from './definition.ts';
import type { CompanyId } from './ids.ts';
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

/** A private figure as an outsider knows it: a value and its stated relative error (one deviation). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** What everybody knows of a company (I1). */
export interface PublicCompany {
  readonly id: CompanyId;
  readonly status: CompanyState['status'];
  readonly listed: boolean;
  readonly rating: Rating;
  readonly prices: readonly number[];
  readonly capability: number;
  readonly trust: number;
  readonly marketValue: number;
  readonly guidance: number;
  readonly scrutiny: number;
  readonly score: CompanyState['score'];
  readonly liveMW: readonly number[];
  readonly programmes: CompanyState['programmes'];
  /** Fractions that it holds of every company: filings are public. */
  readonly stakes: readonly number[];
  /** Published accounts of a listed company are exact; of a private one they are estimates. */
  readonly cash: Estimate;
  readonly debt: Estimate;
  readonly revenue: Estimate;
  readonly capacityH100e: Estimate;
  /** Figures of the last quarter that the company publishes; a private one publishes little. */
  readonly published: Partial<Figures>;
  /** What the viewer thinks of it, −1 to 1, and the patience that it has left with the viewer (A3). */
  readonly relation: number;
  readonly patience: number;
}

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
  sources.set(facts, { state, own, seatIndex, error, rivals: null });
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

function rivalsOf({ state, own, seatIndex, error }: Source): PublicCompany[] {
  return state.companies.map((other, i) => publicView(own, seatIndex, other, i, error));
}

const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');

function publicView(
  own: CompanyState,
  seatIndex: number,
  other: CompanyState,
  i: number,
  error: number,
): PublicCompany {
  const blur = i === seatIndex ? 0 : error;
  const privateBlur = other.listed ? 0 : blur;
  const bias = other.estimateBias;
  return {
    id: other.id,
    status: other.status,
    listed: other.listed,
    rating: other.finance.rating,
    prices: other.prices,
    capability: other.lab.capability,
    trust: other.trust,
    marketValue: other.valuation.marketValue,
    guidance: other.valuation.guidance,
    scrutiny: other.scrutiny,
    score: other.score,
    liveMW: other.liveMW,
    programmes: other.programmes,
    stakes: other.stakes,
    cash: estimate(at(other.balances, CASH), privateBlur, bias.cash),
    debt: estimate(-at(other.balances, DEBT), privateBlur, bias.debt),
    revenue: estimate(other.past.revenue.at(-1) ?? 0, privateBlur, bias.revenue),
    capacityH100e: estimate(other.compute.owned, blur, bias.capacityH100e),
    published: publishedFigures(other.figures, other.listed),
    relation: at(own.relations, i),
    patience: at(other.patience, seatIndex),
  };
}

function estimate(value: number, error: number, bias: number): Estimate {
  return { value: value * (1 + error * bias), error };
}
