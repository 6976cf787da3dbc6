import { z } from 'zod';
import { scenarioNamed } from '../../src/cli/arena/playGame.ts';
import { createInitialState, playOn, type ScenarioDefinition, viewFor } from '../../src/engine/index.ts';
import { decide, USUAL_DIFFICULTY } from '../../src/opponents/index.ts';
import { COUNTERS } from './counters.ts';

/** A campaign in which the program has every seat. Plain data: it goes to a worker. */
export interface CoverageCampaign {
  readonly scenario: string;
  readonly seed: number;
  readonly difficulty: string;
}

/** What came up in a campaign: names by counter, each as often as it did. */
export const cameUpSchema = z.record(z.string(), z.array(z.string()));
export type CameUp = z.infer<typeof cameUpSchema>;

/** Campaigns between two in which the program plays better than usual. */
const STRONG_EVERY = 10;

/**
 * How well the program plays on a seed. Levels up to the usual one take turns; every tenth campaign belongs to one above it,
 * which plays other campaigns but thinks up to a hundred times as long.
 */
export function difficultyOf({ difficulties }: ScenarioDefinition, seed: number): string {
  const ids = difficulties.map(({ id }) => id);
  const usual = ids.indexOf(USUAL_DIFFICULTY);
  const strong = usual < 0 ? [] : ids.slice(usual + 1);
  const plain = usual < 0 ? ids : ids.slice(0, usual + 1);
  const turn = seed / STRONG_EVERY;
  if (strong.length > 0 && Number.isInteger(turn)) return strong[turn % strong.length] ?? '';
  return plain[seed % plain.length] ?? '';
}

/** Plays a campaign to its end and tells what came up. */
export async function playedOut({ scenario: name, seed, difficulty }: CoverageCampaign): Promise<CameUp> {
  const scenario = await scenarioNamed(name);
  const end = playOn(scenario, createInitialState(scenario, { seed, difficulty, hands: [] }), {
    quarters: scenario.quarters,
    commandsFor: (state) =>
      Object.fromEntries(
        scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, state, id), { difficulty })]),
      ),
  });
  return Object.fromEntries(COUNTERS.map((counter) => [counter.id, counter.count(end, scenario)]));
}
