import type { Figures, Metric } from '../../engine/index.ts';
import type { Trial } from './contest.ts';
import type { Course } from './course.ts';
import type { Move, Proposal } from './moves.ts';

/** What a move does to one figure at the end of the horizon. */
export interface MovedFigure {
  readonly metric: Metric;
  /** Mean over the worlds without the move, and mean of the change that it makes; units of the metric. */
  readonly plain: number;
  readonly change: number;
}

/** A move worth thinking about. */
export interface Advice<Idea extends Proposal = Proposal> {
  readonly move: Move<Idea>;
  /** Points of score and objectives that it adds on average, and what it adds in eight worlds of ten. */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
  /** Share of the worlds in which it adds any. */
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
/** Ends of the band in which eight gains of ten lie. */
const LOW = 0.1;
const HIGH = 0.9;

/**
 * What presses, whatever it is worth, as long as it does no harm; then the best moves of different purposes, at most so many.
 * None where nothing presses and nothing clearly helps.
 */
export function adviceFrom<Idea extends Proposal>(trials: readonly Trial<Idea>[], most = 3): Advice<Idea>[] {
  const urgent = trials.filter(({ move, gain }) => move.idea.isUrgent && gain > -NOTICED);
  const chosen: Trial<Idea>[] = [];
  for (const trial of trials) {
    if (chosen.length === most) break;
    const { idea } = trial.move;
    if (idea.isUrgent || trial.gain < NOTICED || trial.helps < OFTEN) continue;
    if (chosen.every(({ move }) => move.idea.purpose !== idea.purpose)) chosen.push(trial);
  }
  return [...urgent, ...chosen].map(adviceOf);
}

function adviceOf<Idea extends Proposal>(trial: Trial<Idea>): Advice<Idea> {
  const gains = [...trial.gains].sort((a, b) => a - b);
  return {
    move: trial.move,
    gain: trial.gain,
    low: quantile(gains, LOW),
    high: quantile(gains, HIGH),
    helps: trial.helps,
    worlds: gains.length,
    quarters: trial.pairs[0]?.plain.figures.length ?? 0,
    moved: movedFigures(trial),
  };
}

/** Of a rising row, between its neighbours in proportion. */
function quantile(row: readonly number[], part: number): number {
  const place = part * (row.length - 1);
  const below = Math.floor(place);
  const low = row[below] ?? 0;
  return low + ((row[below + 1] ?? low) - low) * (place - below);
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
