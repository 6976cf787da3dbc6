import {
  believe,
  type Command,
  type Figures,
  type GameState,
  playOn,
  type ScenarioDefinition,
} from '../../engine/index.ts';
import type { ForecastPolicy, ForecastRequest } from '../request.ts';
import { seedOfRun } from '../sample.ts';
import type { Move, Proposal } from './moves.ts';

/** How one believed world went for the seat. */
export interface Course {
  /** The seat's figures, one record for each quarter played. */
  readonly figures: readonly Readonly<Figures>[];
  /** Levels of its objectives that are reached in the end: bronze, silver and gold count one each (O1). */
  readonly levels: number;
}

/** Plays one believed world with decisions of the seat in its first quarter. The same world and decisions go the same way. */
export type PlayWorld = (decisions: readonly Command[], world: number) => Course;

/** Plays one believed world led by the board in everything, or in everything but one move. */
export type PlayLed<Idea extends Proposal = Proposal> = (without: Move<Idea> | null, world: number) => Course;

/** What a course is asked for: a forecast's question without the figures, which are all noted. */
export type CourseRequest = Pick<ForecastRequest, 'view' | 'quarters' | 'seed' | 'policy'>;

/** Who leads the seat in believed worlds, and who the others. */
export interface LedPolicy<Idea extends Proposal> {
  /** What a board does in a later quarter, which leaves one matter aside or none. */
  readonly led: (state: GameState, played: number, without: Idea | null) => readonly Command[];
  readonly rivals: ForecastPolicy['rivals'];
}

/**
 * The believed worlds of a seat (I1), ready to be played with one list of decisions or another. A world is known by its number;
 * it is the same world as the forecast's run of that number.
 */
export function worldsOf({ policy, ...asked }: CourseRequest): PlayWorld {
  return (decisions, world) =>
    playWorld(asked, world, policy.rivals, (state, played) => (played === 0 ? decisions : policy.own(state)));
}

/**
 * The same worlds led by a board: what is staged and all its moves at once, and what it would do from then on.
 *
 * @param staged what is decided already, before any move
 */
export function ledWorldsOf<Idea extends Proposal>(
  asked: Omit<CourseRequest, 'policy'>,
  { led, rivals }: LedPolicy<Idea>,
  moves: readonly Move<Idea>[],
  staged: readonly Command[],
): PlayLed<Idea> {
  return (without, world) => {
    const done = moves.filter(({ id }) => id !== without?.id).flatMap(({ idea }) => idea.commands);
    return playWorld(asked, world, rivals, (state, played) =>
      played === 0 ? [...staged, ...done] : led(state, played, without?.idea ?? null),
    );
  };
}

function playWorld(
  { view, quarters, seed }: Omit<CourseRequest, 'policy'>,
  world: number,
  rivals: ForecastPolicy['rivals'],
  ownAt: (state: GameState, played: number) => readonly Command[],
): Course {
  const figures: Readonly<Figures>[] = [];
  const last = playOn(view.scenario, believe(view, seedOfRun(seed, world)), {
    quarters: Math.max(0, Math.min(quarters, view.scenario.quarters - view.quarter)),
    commandsFor: (state, played) => ({ ...rivals(state), [view.seat]: ownAt(state, played) }),
    onQuarter: (_, state) => {
      const seat = state.companies[view.seatIndex];
      if (seat !== undefined) figures.push(seat.figures);
      return true;
    },
  });
  return { figures, levels: levelsIn(view.scenario, last.objectives.progress, view.seat) };
}

function levelsIn(
  { objectives }: ScenarioDefinition,
  progress: readonly { readonly reached: Readonly<Record<string, number>> }[],
  seat: string,
): number {
  return objectives.reduce((sum, { seat: of }, k) => {
    const reached = of === seat ? Object.values(progress[k]?.reached ?? {}) : [];
    return sum + reached.filter((quarter) => quarter >= 0).length;
  }, 0);
}

/** Points of the score that one level of an objective is worth to the adviser. */
const LEVEL_POINTS = 4;

/** What a course is worth to the seat, in points of the score (O2) and of its objectives (O1). */
export function worthOf(course: Course, weights: ScenarioDefinition['scorecard']['weights']): number {
  return scoreOf(course.figures.at(-1), weights) + LEVEL_POINTS * course.levels;
}

/** The score with every digit: small moves would vanish in the one that is read. */
function scoreOf(
  figures: Readonly<Figures> | undefined,
  weights: ScenarioDefinition['scorecard']['weights'],
): number {
  let sum = 0;
  let all = 0;
  for (const [name, weight] of Object.entries(weights)) {
    sum += (figures?.[`score.${name}`] ?? 0) * weight;
    all += weight;
  }
  return all > 0 ? sum / all : 0;
}
