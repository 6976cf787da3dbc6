import { believe, type Command, type Figures, playOn, type ScenarioDefinition } from '../../engine/index.ts';
import type { ForecastRequest } from '../request.ts';
import { seedOfRun } from '../sample.ts';

/** How one believed world went for the seat. */
export interface Course {
  /** The seat's figures, one record for each quarter played. */
  readonly figures: readonly Readonly<Figures>[];
  /** Levels of its objectives that are reached in the end: bronze, silver and gold count one each (O1). */
  readonly levels: number;
}

/** Plays one believed world with decisions of the seat in its first quarter. The same world and decisions go the same way. */
export type PlayWorld = (decisions: readonly Command[], world: number) => Course;

/** What a course is asked for: a forecast's question without the figures, which are all noted. */
export type CourseRequest = Pick<ForecastRequest, 'view' | 'quarters' | 'seed' | 'policy'>;

/**
 * The believed worlds of a seat (I1), ready to be played with one list of decisions or another. A world is known by its number;
 * it is the same world as the forecast's run of that number.
 */
export function worldsOf({ view, quarters, seed, policy }: CourseRequest): PlayWorld {
  const ahead = Math.max(0, Math.min(quarters, view.scenario.quarters - view.quarter));
  return (decisions, world) => {
    const figures: Readonly<Figures>[] = [];
    const last = playOn(view.scenario, believe(view, seedOfRun(seed, world)), {
      quarters: ahead,
      commandsFor: (state, played) => ({
        ...policy.rivals(state),
        [view.seat]: played === 0 ? decisions : policy.own(state),
      }),
      onQuarter: (_, state) => {
        const seat = state.companies[view.seatIndex];
        if (seat !== undefined) figures.push(seat.figures);
        return true;
      },
    });
    return { figures, levels: levelsIn(view.scenario, last.objectives.progress, view.seat) };
  };
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
