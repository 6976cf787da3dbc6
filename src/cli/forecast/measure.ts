import { type Case, type Coverage, coverageByHorizon, coverageOf, learnt } from '../../forecast/coverage.ts';
import { CALIBRATION, type Calibration } from '../../forecast/index.ts';
import { runJobs } from '../parallel/pool.ts';
import type { Course } from './course.ts';

/** How forecasts are measured. */
export interface Measurement {
  readonly scenario: string;
  /** States (a seat in a quarter) in which a forecast is made and held against what came. */
  readonly states: number;
  /** Other states, of other campaigns, from which it is learnt before; none for what is shipped. */
  readonly learn: number;
  readonly quarters: number;
  readonly runs: number;
  /** Seed of the first campaign. */
  readonly seed: number;
}

/** What was measured. */
export interface Measured {
  readonly calibration: Calibration;
  /** All metrics together first, then one by one; then by quarters ahead; each with nothing learnt and with it. */
  readonly metrics: readonly Row[];
  readonly horizons: readonly Row[];
}

export interface Row extends Coverage {
  /** Part of the outcomes in the 80 % band of the runs as they are. */
  readonly raw80: number;
}

/** Forecasts made in one campaign: neighbours in time say nearly the same, so few. */
const PER_COURSE = 10;

/** Campaigns to play for a measurement. */
export function coursesOf({ states, learn }: Pick<Measurement, 'states' | 'learn'>): number {
  return Math.ceil(states / PER_COURSE) + Math.ceil(learn / PER_COURSE);
}

/** Plays campaigns, learns from some of them and holds the bands against what came in the others. */
export async function measure(asked: Measurement, onCourse: () => void): Promise<Measured> {
  const lessons = Math.ceil(asked.learn / PER_COURSE);
  const courses = Array.from({ length: coursesOf(asked) }, (_, k): Course => {
    const { scenario, quarters, runs } = asked;
    return { scenario, seed: asked.seed + k, states: PER_COURSE, quarters, runs };
  });
  const played = await runJobs('course', courses, onCourse);
  const calibration = lessons > 0 ? learnt(played.slice(0, lessons).flat()) : CALIBRATION;
  return { calibration, ...tablesOf(played.slice(lessons).flat(), calibration) };
}

function tablesOf(cases: readonly Case[], calibration: Calibration): Pick<Measured, 'metrics' | 'horizons'> {
  const none: Calibration = { metrics: {} };
  return {
    metrics: beside(coverageOf(cases, calibration), coverageOf(cases, none)),
    horizons: beside(coverageByHorizon(cases, calibration), coverageByHorizon(cases, none)),
  };
}

function beside(rows: readonly Coverage[], raw: readonly Coverage[]): Row[] {
  return rows.map((row, k) => ({ ...row, raw80: raw[k]?.in80 ?? 0 }));
}
