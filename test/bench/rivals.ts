import { type ScenarioDefinition, viewFor } from '../../src/engine/index.ts';
import { decide } from '../../src/opponents/index.ts';
import type { Campaign } from '../../src/session/campaign.ts';
import { microseconds } from './timing.ts';

/** What one quarter of the program costs in all seats together. */
export interface RivalsTime {
  readonly difficulty: string;
  readonly milliseconds: number;
}

/** Rounds of a quarter before and while it is timed: one at the highest level plays hundreds of quarters on. */
const WARM_UP = 6;
const ROUNDS = 4;

/** Processor time in which the program decides a quarter for every seat, by level, ms; one thread. */
export function rivalsTimes(scenario: ScenarioDefinition, { state }: Campaign): RivalsTime[] {
  return scenario.difficulties.map(({ id }) => {
    const run = (): number => {
      let commands = 0;
      for (const company of scenario.companies)
        commands += decide(viewFor(scenario, state, company.id), { difficulty: id }).length;
      return commands;
    };
    const [time = 0] = microseconds([{ run, warmUp: WARM_UP }], ROUNDS, 1);
    return { difficulty: id, milliseconds: time / 1000 };
  });
}
