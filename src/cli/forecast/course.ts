import {
  createInitialState,
  type Figures,
  type GameState,
  type QuarterCommands,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../engine/index.ts';
import { gaugeOf } from '../../forecast/calibration.ts';
import type { Case } from '../../forecast/coverage.ts';
import { fansOf } from '../../forecast/fan.ts';
import { forecastMetrics, sampleRuns, seedOfRun } from '../../forecast/index.ts';
import { decide, USUAL_DIFFICULTY } from '../../opponents/index.ts';
import { openScenario } from '../input/scenarios.ts';
import { carryOn } from './policy.ts';

/** A campaign that the program plays in every seat, with forecasts made on the way. Plain data, for a worker. */
export interface Course {
  readonly scenario: string;
  readonly seed: number;
  /** Forecasts made in it, each of a seat and a quarter that the seed draws. */
  readonly states: number;
  /** Quarters ahead and runs of each. */
  readonly quarters: number;
  readonly runs: number;
}

/** Plays a course and returns every forecast beside what came of it. */
export async function playCourse(course: Course): Promise<Case[]> {
  const { definition } = await openScenario(course.scenario);
  const states: GameState[] = [createInitialState(definition, setupOf(course))];
  const given: QuarterCommands[] = [];
  for (let state = states[0]; state !== undefined && state.status === 'running'; state = states.at(-1)) {
    const commands = decisions(definition, state);
    given.push(commands);
    states.push(resolveQuarter(definition, state, commands).state);
  }
  return Array.from({ length: course.states }, (_, k) =>
    casesOf(definition, course, states, given, k),
  ).flat();
}

function setupOf({ seed }: Course) {
  return { seed, difficulty: USUAL_DIFFICULTY, hands: [] };
}

function decisions(scenario: ScenarioDefinition, state: GameState): QuarterCommands {
  const difficulty = USUAL_DIFFICULTY;
  return Object.fromEntries(
    scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, state, id), { difficulty })]),
  );
}

/** The forecast of one seat in one quarter, with what it had staged, beside the figures that came. */
function casesOf(
  scenario: ScenarioDefinition,
  course: Course,
  states: readonly GameState[],
  given: readonly QuarterCommands[],
  k: number,
): Case[] {
  const place = seedOfRun(course.seed, k) >>> 0;
  const last = Math.max(1, states.length - course.quarters);
  const quarter = place % last;
  const seat = Math.floor(place / last) % scenario.companies.length;
  const state = states[quarter];
  const company = scenario.companies[seat]?.id;
  if (state === undefined || company === undefined || state.companies[seat]?.status === 'failed') return [];
  const request = {
    view: viewFor(scenario, state, company),
    staged: given[quarter]?.[company] ?? [],
    metrics: forecastMetrics(scenario),
    company,
    quarters: course.quarters,
    seed: place,
    policy: carryOn(scenario, company),
  };
  const gauge = gaugeOf(request);
  return fansOf(sampleRuns(request, 0, course.runs)).flatMap(({ metric, quarters }) =>
    quarters.flatMap((band, q): Case[] => {
      const figures: Readonly<Figures> | undefined = states[quarter + q + 1]?.companies[seat]?.figures;
      const outcome = figures?.[metric];
      return outcome === undefined
        ? []
        : [{ metric, kind: gauge.kind, ahead: q + 1, band, outcome, scale: gauge.scale(metric, band.p50) }];
    }),
  );
}
