import { z } from 'zod';
import {
  believe,
  type Command,
  createInitialState,
  type GameState,
  playOn,
  type ScenarioDefinition,
  type SeatView,
  viewFor,
} from '../../engine/index.ts';
import { decide, reflexes, reflexOf } from '../../opponents/index.ts';
import { scenarioNamed } from '../arena/playGame.ts';

/** A quarter of a campaign in which the decisions of one seat are looked at. Plain data: it goes to a worker. */
export interface ChoiceProbe {
  readonly scenario: string;
  readonly difficulty: string;
  readonly seed: number;
  readonly seat: string;
  readonly quarter: number;
  /** Worlds in which each decision is tried, and quarters that each is played on. */
  readonly worlds: number;
  readonly ahead: number;
}

/** What each kind of decision was worth: score with it less score without it, one number a world, points. */
export const probedChoicesSchema = z.array(z.object({ kind: z.string(), differences: z.array(z.number()) }));

export type ProbedChoices = z.infer<typeof probedChoicesSchema>;

/**
 * Plays a campaign to a quarter, asks the program for its decisions there, and plays on in worlds that the seat may believe
 * in (I1): with all of them, and with one kind left out. The same worlds for both, so that only the decision differs.
 */
export async function probeChoices(probe: ChoiceProbe): Promise<ProbedChoices> {
  const scenario = await scenarioNamed(probe.scenario);
  const state = stateAt(scenario, probe);
  const company = scenario.companies.find(({ id }) => id === probe.seat);
  if (company === undefined || state.status !== 'running') return [];
  const view = viewFor(scenario, state, company.id);
  const decided = decide(view, { difficulty: probe.difficulty });
  const kinds = [...new Set(decided.map(({ kind }) => kind))];
  const scores = (commands: readonly Command[]) =>
    Array.from({ length: probe.worlds }, (_, world) => scoreAfter(view, commands, probe, world + 1));
  const all = scores(decided);
  return kinds.map((kind) => {
    const without = scores(decided.filter((command) => command.kind !== kind));
    return { kind, differences: all.map((score, world) => score - (without[world] ?? 0)) };
  });
}

function stateAt(scenario: ScenarioDefinition, { seed, quarter, difficulty }: ChoiceProbe): GameState {
  const opening = createInitialState(scenario, { seed, difficulty, hands: [] });
  return playOn(scenario, opening, {
    quarters: quarter,
    commandsFor: (state) =>
      Object.fromEntries(
        scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, state, id), { difficulty })]),
      ),
  });
}

/** Score of the seat some quarters on, everybody going on as companies do. */
function scoreAfter(
  view: SeatView,
  commands: readonly Command[],
  { ahead }: ChoiceProbe,
  seed: number,
): number {
  const { scenario, seat, seatIndex } = view;
  const end = playOn(scenario, believe(view, seed), {
    quarters: ahead,
    commandsFor: (state, played) => ({
      ...reflexes(scenario, state, seat),
      [seat]: played === 0 ? commands : reflexOf(scenario, state, seat),
    }),
  });
  return end.companies[seatIndex]?.score.total ?? 0;
}
