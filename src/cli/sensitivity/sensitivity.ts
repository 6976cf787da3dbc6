import { numberAt } from '../../scenario/numbers.ts';
import type { ScenarioFile } from '../../scenario/schema/index.ts';
import { type JobPool, openPool } from '../parallel/pool.ts';
import { type ChangedCampaign, scenarioFile } from '../simulation/changedCampaign.ts';
import { type Moved, moved, type Pair, weightOf } from './moved.ts';
import type { Broken, Outcome } from './outcome.ts';

/** How strongly one number of the rules moves a campaign, between the two bounds of its range. */
export interface Sensitivity extends Moved {
  /** Place under `parameters`. */
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
}

export interface SensitivityChoice {
  readonly scenario: string;
  readonly difficulty: string;
  /** Campaigns at each bound; the same seeds at both, so that only the number differs. */
  readonly seeds: number;
  /** Start of the names of the numbers that are asked for; all by default. */
  readonly only?: string;
}

/** What was measured, and on what. */
export interface Measured {
  readonly scenario: string;
  readonly version: string;
  /** Seeds of the campaigns at each bound, and the quarters that each plays. */
  readonly seeds: readonly number[];
  readonly quarters: number;
  /** Numbers that were tried at all, and the quarters of that trial. */
  readonly screened: number;
  readonly screenedQuarters: number;
  /** The most moving first. */
  readonly rows: readonly Sensitivity[];
  /** Numbers at a bound of which no campaign can be played. */
  readonly faults: readonly { readonly parameter: string; readonly value: number; readonly fault: string }[];
}

/** Quarters of a trial of all numbers, and how many of them are then measured whole. */
const SCREEN_QUARTERS = 12;
const FINALISTS = 20;

/** Campaigns that {@link sensitivities} plays at most, for a progress bar. */
export async function campaignsOf(choice: SensitivityChoice): Promise<number> {
  const asked = rangesOf(await scenarioFile(choice.scenario), choice.only).length;
  return 1 + asked + 2 * choice.seeds * Math.min(FINALISTS, asked);
}

/**
 * Which numbers of the rules move a campaign most, within their ranges. One at a time, in two stages: first each at the bound that lies
 * further from its value, in a shorter campaign on one seed, against the campaign as it is; then those that moved it
 * most at both bounds, to the end and on all seeds. Numbers without a range are left out.
 */
export async function sensitivities(
  choice: SensitivityChoice,
  onDone: () => void = () => undefined,
): Promise<Measured> {
  const file = await scenarioFile(choice.scenario);
  const ranges = rangesOf(file, choice.only);
  const pool = openPool();
  try {
    const play = campaigns(choice, pool.run, onDone);
    const screened = await screen(file, ranges, play);
    const finalists = screened.best.slice(0, FINALISTS);
    const whole = await measure(finalists, choice.seeds, play);
    return {
      scenario: file.id,
      version: file.version,
      seeds: seedsOf(choice.seeds),
      quarters: file.quarters,
      screened: ranges.length,
      screenedQuarters: Math.min(SCREEN_QUARTERS, file.quarters),
      rows: whole.rows.sort((a, b) => weightOf(b) - weightOf(a)),
      faults: [...screened.faults, ...whole.faults],
    };
  } finally {
    await pool.close();
  }
}

type Range = Pick<Sensitivity, 'parameter' | 'low' | 'high'>;
type Fault = Measured['faults'][number];

function rangesOf(file: ScenarioFile, only = ''): Range[] {
  return Object.entries(file.parameterRanges)
    .filter(([parameter]) => parameter.startsWith(only))
    .map(([parameter, { low, high }]) => ({ parameter, low, high }));
}

interface Trial {
  readonly seed: number;
  readonly parameter?: string;
  readonly value?: number;
  readonly quarters?: number;
}

type Play = (trials: readonly Trial[]) => Promise<(Outcome | Broken)[]>;

function campaigns(
  { scenario, difficulty }: SensitivityChoice,
  run: JobPool['run'],
  onDone: () => void,
): Play {
  return (trials) =>
    run(
      'outcome',
      trials.map(({ seed, parameter, value, quarters }): ChangedCampaign => {
        const changes =
          parameter === undefined || value === undefined ? {} : { [`parameters.${parameter}`]: value };
        return { scenario, difficulty, seed, changes, ...(quarters === undefined ? {} : { quarters }) };
      }),
      onDone,
    );
}

/** First stage: numbers by what their further bound moves, and those that cannot be played there. */
async function screen(
  file: ScenarioFile,
  ranges: readonly Range[],
  play: Play,
): Promise<{ best: Range[]; faults: Fault[] }> {
  const quarters = Math.min(SCREEN_QUARTERS, file.quarters);
  const [seed = 1] = seedsOf(1);
  const bounds = ranges.map((range) => furtherBound(file, range));
  const [first, ...others] = await play([
    { seed, quarters },
    ...ranges.map(({ parameter }, k) => ({ seed, quarters, parameter, value: bounds[k] ?? 0 })),
  ]);
  if (first === undefined || 'fault' in first) throw new Error(first?.fault ?? 'Nothing was played.');
  const faults: Fault[] = [];
  const tried = ranges.map((range, k) => {
    const second = others[k] ?? first;
    if (!('fault' in second)) return { range, weight: weightOf(moved([{ first, second }])) };
    faults.push({ parameter: range.parameter, value: bounds[k] ?? 0, fault: second.fault });
    return { range, weight: 0 };
  });
  return { best: tried.sort((a, b) => b.weight - a.weight).map(({ range }) => range), faults };
}

/** The bound of a range that lies further from the number as it is. */
function furtherBound(file: ScenarioFile, { parameter, low, high }: Range): number {
  const value = numberAt(file, `parameters.${parameter}`);
  return high - value >= value - low ? high : low;
}

/** Second stage: both bounds, all seeds, whole campaigns. */
async function measure(
  ranges: readonly Range[],
  seeds: number,
  play: Play,
): Promise<{ rows: Sensitivity[]; faults: Fault[] }> {
  const trials = ranges.flatMap(({ parameter, low, high }) =>
    [low, high].flatMap((value) => seedsOf(seeds).map((seed) => ({ seed, parameter, value }))),
  );
  const outcomes = await play(trials);
  const faults: Fault[] = [];
  const rows = ranges.map((range, k): Sensitivity => {
    const pairs = seedsOf(seeds).flatMap((_, s): Pair[] => {
      const [first, second] = [0, seeds].map((side) => outcomes[2 * seeds * k + side + s]);
      for (const [value, one] of [
        [range.low, first],
        [range.high, second],
      ] as const)
        if (one !== undefined && 'fault' in one)
          faults.push({ parameter: range.parameter, value, fault: one.fault });
      const isWhole =
        first !== undefined && second !== undefined && !('fault' in first) && !('fault' in second);
      return isWhole ? [{ first, second }] : [];
    });
    return { ...range, ...moved(pairs) };
  });
  return { rows, faults };
}

function seedsOf(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k + 1);
}
