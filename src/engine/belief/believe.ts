import { drawKey } from '../events/chance.ts';
import { createRandomState } from '../random/streams.ts';
import { compile, type ScenarioIndex } from '../state/compile.ts';
import type { CompanyState, GameState, MutableState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import { believedRegulation } from './authorities.ts';
import { type Draws, drawsOf } from './draws.ts';
import { believedQueue } from './followUps.ts';
import { believedObjectives } from './goals.ts';
import { believedMarket } from './market.ts';
import { needsOf } from './needs.ts';
import { openingOf } from './opening.ts';
import { believedOutside } from './rivals/company.ts';
import { believedInside } from './rivals/inside.ts';
import { boughtChips, ownPartAtStart } from './rivals/newChips.ts';
import { believedOrders, matchedToSales } from './rivals/orders.ts';
import { believedTargets } from './targets.ts';
import { believedTides } from './tides.ts';

/** First running number of things that are made in a believed world: no seat has seen one so high. */
const FIRST_ID = 1_000_000;

/**
 * A whole state in which a seat may honestly think that it is (I1): its own books are exact; what it cannot see is drawn from
 * public figures and from estimates with their stated errors. It is made from the view alone, so that it cannot cheat. The same
 * view and seed give the same state (T4); other seeds give other worlds that look the same from this seat.
 *
 * @param seed of everything that is drawn, the believed world's own chance included
 */
export function believe(view: SeatView, seed: number): GameState {
  const { scenario } = view;
  const index = compile(scenario);
  const opening = openingOf(scenario);
  const draws = drawsOf(seed);
  const random = createRandomState(seed);
  const market = believedMarket(view, index, opening);
  const outside: GameState = {
    quarter: view.quarter,
    setup: { seed, difficulty: '', hands: [] },
    companies: view.rivals.map((seen, i) =>
      i === view.seatIndex
        ? view.own
        : believedOutside(view, seen, opening.companies[i] ?? view.own, i, draws),
    ),
    regions: view.regions,
    sites: view.sites,
    orders: view.orders,
    chips: view.chips,
    maturity: view.maturity,
    market,
    tides: believedTides(view, market.growth, draws),
    merchants: view.merchants,
    agreements: view.agreements,
    offers: view.offers,
    targets: believedTargets(view, draws),
    supply: view.supply,
    tradeRules: view.tradeRules,
    knowledge: view.knowledge,
    sentiment: view.sentiment,
    events: { ...view.events, queue: believedQueue(view, draws), key: drawKey(random) },
    random,
    regulation: believedRegulation(view),
    objectives: believedObjectives(view, opening),
    estates: view.estates,
    circular: view.circular,
    nextId: FIRST_ID + view.quarter,
    status: view.status,
  };
  return withInsides(view, index, outside, draws);
}

/** Gives every rival the plant, the books and the orders behind what is seen of it. */
function withInsides(view: SeatView, index: ScenarioIndex, state: GameState, draws: Draws): GameState {
  const { scenario } = view;
  const opening = openingOf(scenario);
  // Formulas of the engine ask for a state that may be changed, and change nothing.
  const world = { scenario, index, state: state as MutableState };
  const needs = needsOf(world);
  const orders: GameState['orders'][number][] = [];
  const companies = state.companies.map((company, i): CompanyState => {
    const seen = view.rivals[i];
    const definition = scenario.companies[i];
    const first = opening.companies[i];
    if (i === view.seatIndex || seen === undefined || definition === undefined || first === undefined)
      return company;
    const bought = boughtChips(view, index, first, i);
    const inside = believedInside(
      { view, world, seen, definition, opening: first, i, needs, bought },
      company,
      draws,
    );
    if (view.quarter > 0)
      orders.push(
        ...believedOrders(world, view, seen, inside, ownPartAtStart(view, index, first, i), i, draws),
      );
    return inside;
  });
  return {
    ...state,
    companies,
    orders:
      view.quarter > 0 ? [...view.orders, ...matchedToSales(view, orders)] : openingOrders(view, opening),
  };
}

/** What is on order at the start stands in the scenario. */
function openingOrders(view: SeatView, opening: GameState): GameState['orders'] {
  const own = view.orders.map(({ id }) => id);
  return [...view.orders, ...opening.orders.filter(({ id }) => !own.includes(id))];
}
