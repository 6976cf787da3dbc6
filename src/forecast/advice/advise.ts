import type { Figures, Metric } from '../../engine/index.ts';
import type { Trial } from './contest.ts';
import type { Course } from './course.ts';
import type { Move } from './moves.ts';

/** What a move does to one figure at the end of the horizon. */
export interface MovedFigure {
  readonly metric: Metric;
  /** Mean over the worlds without the move, and mean of the change that it makes; units of the metric. */
  readonly plain: number;
  readonly change: number;
}

/** A move worth thinking about. */
export interface Advice {
  readonly move: Move;
  /** Points of score and objectives that it adds on average, and in which share of the worlds it adds any. */
  readonly gain: number;
  readonly helps: number;
  readonly worlds: number;
  /** Quarters ahead that it was looked at. */
  readonly quarters: number;
  readonly moved: readonly MovedFigure[];
}

/** A move that helps less often than this is a wager, not advice. */
const OFTEN = 0.6;
/** Points below which nobody would see a difference. */
const NOTICED = 0.01;

/** The best moves that pull at different levers, at most so many. None where nothing clearly helps. */
export function adviceFrom(trials: readonly Trial[], most = 3): Advice[] {
  const chosen: Advice[] = [];
  for (const trial of trials) {
    if (chosen.length === most) break;
    if (trial.gain < NOTICED || trial.helps < OFTEN) continue;
    if (chosen.some(({ move }) => move.lever === trial.move.lever)) continue;
    chosen.push({
      move: trial.move,
      gain: trial.gain,
      helps: trial.helps,
      worlds: trial.pairs.length,
      quarters: trial.pairs[0]?.plain.figures.length ?? 0,
      moved: movedFigures(trial),
    });
  }
  return chosen;
}

/** Figures in which a board thinks. */
const TOLD: readonly Metric[] = [
  'revenue',
  'operatingIncome',
  'cash',
  'debt',
  'marketValue',
  'capability',
  'computeH100e',
  'backlog',
  'trust',
  'scrutiny',
];
/** Changes smaller than this part of the figure are left out. */
const VISIBLE = 0.002;
const MOST_FIGURES = 5;

/** The figures that a move changes most, in proportion to what they would be without it. */
export function movedFigures({ pairs }: Pick<Trial, 'pairs'>): MovedFigure[] {
  const names = Object.keys(lastOf(pairs[0]?.plain) ?? {}).filter(
    (name): name is Metric => name.startsWith('share.') || TOLD.some((metric) => metric === name),
  );
  return names
    .map((metric): MovedFigure => {
      const plain = meanOf(pairs.map((pair) => lastOf(pair.plain)?.[metric] ?? 0));
      return {
        metric,
        plain,
        change: meanOf(pairs.map((pair) => lastOf(pair.moved)?.[metric] ?? 0)) - plain,
      };
    })
    .filter((figure) => sizeOf(figure) > VISIBLE)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.metric < b.metric ? -1 : 1))
    .slice(0, MOST_FIGURES);
}

const sizeOf = ({ plain, change }: MovedFigure): number =>
  change === 0 ? 0 : Math.abs(change) / Math.max(Math.abs(plain), Math.abs(plain + change));

const lastOf = (course: Course | undefined): Figures | undefined => course?.figures.at(-1);

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
