import { runJobs } from '../parallel/pool.ts';
import { scenarioFile } from '../simulation/changedCampaign.ts';
import type { Outcome } from './outcome.ts';

/** How strongly one number of the rules moves a campaign. */
export interface Sensitivity {
  /** Place under `parameters`. */
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  /** Mean relative change of the world's figures between the two bounds: 0.1 = a tenth. */
  readonly world: number;
  /** Mean change of a company's score between the two bounds, points. */
  readonly scores: number;
}

export interface SensitivityChoice {
  readonly scenario: string;
  readonly difficulty: string;
  /** Campaigns at each bound; the same seeds at both, so that only the number differs. */
  readonly seeds: number;
}

/**
 * One number at a time: the campaign with it at its low bound against the same with it at its high bound.
 * Most moving first. Numbers without a range are left out.
 */
export async function sensitivities(
  choice: SensitivityChoice,
  onDone: () => void = () => undefined,
): Promise<Sensitivity[]> {
  const file = await scenarioFile(choice.scenario);
  const ranges = Object.entries(file.parameterRanges);
  const runs = ranges.flatMap(([parameter, { low, high }]) =>
    [low, high].flatMap((value) =>
      Array.from({ length: choice.seeds }, (_, k) => ({
        scenario: choice.scenario,
        difficulty: choice.difficulty,
        seed: k + 1,
        changes: { [`parameters.${parameter}`]: value },
      })),
    ),
  );
  const outcomes = await runJobs('outcome', runs, onDone);
  return ranges
    .map(([parameter, { low, high }], index): Sensitivity => {
      const first = index * 2 * choice.seeds;
      const pairs = Array.from({ length: choice.seeds }, (_, k) => {
        return { low: outcomes[first + k], high: outcomes[first + choice.seeds + k] };
      });
      return { parameter, low, high, ...moved(pairs) };
    })
    .sort((a, b) => b.world + b.scores / 100 - (a.world + a.scores / 100));
}

/** Campaigns that {@link sensitivities} plays, for a progress bar. */
export async function campaignsOf(choice: SensitivityChoice): Promise<number> {
  const file = await scenarioFile(choice.scenario);
  return Object.keys(file.parameterRanges).length * 2 * choice.seeds;
}

/** Mean change between pairs of campaigns that differ in one number. */
export function moved(
  pairs: readonly { readonly low: Outcome | undefined; readonly high: Outcome | undefined }[],
): Pick<Sensitivity, 'world' | 'scores'> {
  const world: number[] = [];
  const scores: number[] = [];
  for (const { low, high } of pairs) {
    if (low === undefined || high === undefined) continue;
    for (const [name, value] of Object.entries(low.world)) {
      world.push(Math.abs(Math.log(Math.max(high.world[name] ?? 0, 1) / Math.max(value, 1))));
    }
    scores.push(...low.scores.map((score, i) => Math.abs((high.scores[i] ?? 0) - score)));
  }
  return { world: mean(world), scores: mean(scores) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
