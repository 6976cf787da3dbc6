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

/** What a seat sees of the state (I1). Opponents, bots and the interface all decide on this. */
export function viewFor(scenario: ScenarioDefinition, state: GameState, seat: CompanyId): SeatView {
  const index = compile(scenario);
  const seatIndex = index.company.get(seat);
  const own = seatIndex === undefined ? undefined : state.companies[seatIndex];
  if (seatIndex === undefined || own === undefined) throw new Error(`unknown seat ${seat}`);
  // By what was paid already: a budget that is only staged must not sharpen the picture.
  const error = scenario.parameters.information.estimateError / (1 + own.intelligence / 20_000);
  let rivals: readonly PublicCompany[] | undefined;
  return {
    scenario,
    quarter: state.quarter,
    seat,
    seatIndex,
    own,
    // Lists over other companies are made when they are first looked at: most checks never do.
    get rivals() {
      rivals ??= state.companies.map((other, i) => publicView(own, seatIndex, other, i, error));
      return rivals;
    },
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
    get orders() {
      return state.orders.filter((order) => order.buyer === seat || designerOf(scenario, order) === seat);
    },
    agreements: state.agreements,
    get offers() {
      return state.offers.filter((offer) => offer.proposer === seat || offer.counterparty === seat);
    },
    status: state.status,
  };
}

function designerOf(scenario: ScenarioDefinition, order: DeepReadonly<ChipOrder>): string | undefined {
  return scenario.chips[compile(scenario).chip.get(order.chip) ?? -1]?.designer;
}

function publicView(
  own: CompanyState,
  seatIndex: number,
  other: CompanyState,
  i: number,
  error: number,
): PublicCompany {
  const blur = i === seatIndex ? 0 : error;
  const privateBlur = other.listed ? 0 : blur;
  const { estimateBias: bias } = other;
  const estimate = (value: number, deviations: number, spread: number): Estimate => ({
    value: value * (1 + spread * deviations),
    error: spread,
  });
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
    cash: estimate(at(other.balances, accountIndex('cash')), bias.cash, privateBlur),
    debt: estimate(-at(other.balances, accountIndex('debt')), bias.debt, privateBlur),
    revenue: estimate(other.past.revenue.at(-1) ?? 0, bias.revenue, privateBlur),
    capacityH100e: estimate(other.compute.owned, bias.capacityH100e, blur),
    get published() {
      return publishedFigures(other.figures, other.listed);
    },
    relation: at(own.relations, i),
    patience: at(other.patience, seatIndex),
  };
}
