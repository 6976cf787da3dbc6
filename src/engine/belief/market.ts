import { zeros } from '../math/numbers.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { GameState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

type Market = GameState['market'];

/** The market as the seat may think it is: volumes are counted by researchers, who buys where follows the opening (D1). */
export function believedMarket(view: SeatView, index: ScenarioIndex, opening: GameState): Market {
  return {
    units: believedUnits(view, index, opening.market),
    ecosystem: opening.market.ecosystem,
    potential: view.potential,
    growth: trendOf(view),
    spotPrice: view.spotPrice,
    resourcePerUnit: resourceNow(view),
  };
}

/** Growth of the segments fades by the scenario alone (D1). */
function trendOf({ scenario, quarter }: SeatView): number[] {
  return scenario.segments.map(({ growth, growthFloor, growthDecay }) => {
    let now = growth;
    for (let q = 0; q < quarter; q++) now = growthFloor + (now - growthFloor) * growthDecay;
    return now;
  });
}

/** So do heavier use and better efficiency (M3). */
function resourceNow({ scenario, quarter }: SeatView): number[] {
  return scenario.segments.map(({ resourcePerUnit, intensityGrowth, efficiencyGrowth }) => {
    const step = 1 + ((1 + intensityGrowth) / efficiencyGrowth - 1) / 4;
    let now = resourcePerUnit;
    for (let q = 0; q < quarter; q++) now *= step;
    return now;
  });
}

function believedUnits(view: SeatView, index: ScenarioIndex, opening: Market): number[][] {
  const companies = view.scenario.companies.length;
  const weights = weightsOf(view, index, opening);
  return index.cells.map((cell) => {
    const sold = view.volumes.bySegment[cell.segment] ?? [];
    const row = zeros(companies + 1);
    let held = 0;
    for (let i = 0; i < companies; i++) {
      const units =
        i === view.seatIndex
          ? (view.volumes.own[cell.index] ?? 0)
          : (sold[i] ?? 0) * (weights[cell.index]?.[i] ?? 0);
      row[i] = units;
      held += units;
    }
    row[companies] = Math.max(0, (view.potential[cell.segment] ?? 0) * cell.weight - held);
    return row;
  });
}

/** They follow from a scenario's opening alone. */
const known = new WeakMap<Market, number[][]>();

function weightsOf(view: SeatView, index: ScenarioIndex, opening: Market): number[][] {
  const found = known.get(opening) ?? cellWeights(view, index, opening);
  known.set(opening, found);
  return found;
}

/** Part of a company's customers of a segment that was in each cell at the start; those of an entrant are like all. */
function cellWeights(view: SeatView, index: ScenarioIndex, opening: Market): number[][] {
  const before = view.scenario.segments.map(() => view.scenario.companies.map(() => 0));
  for (const cell of index.cells) {
    const all = before[cell.segment] ?? [];
    for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (opening.units[cell.index]?.[i] ?? 0);
  }
  return index.cells.map((cell) =>
    view.scenario.companies.map((_, i) => {
      const all = before[cell.segment]?.[i] ?? 0;
      return all > 0 ? (opening.units[cell.index]?.[i] ?? 0) / all : cell.weight;
    }),
  );
}
