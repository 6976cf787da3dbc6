import { DIFFICULTIES } from '../../opponents/index.ts';
import { type NumberChanges, withNumbers } from '../../scenario/numbers.ts';
import { resolveScenario } from '../../scenario/resolve/index.ts';
import { scenarioFile } from '../backtest/historyRun.ts';
import { requireKnown } from '../input/nearestName.ts';
import { simulate } from '../simulation/simulate.ts';

/** One campaign with some numbers changed. */
export interface OutcomeRun {
  readonly scenario: string;
  readonly difficulty: string;
  readonly seed: number;
  readonly changes: NumberChanges;
}

/** What a campaign came to: figures of the world in its last quarter, and how the companies stand. */
export interface Outcome {
  /** Sums over the companies and marks of the world, each above zero. */
  readonly world: Readonly<Record<string, number>>;
  /** Score of each company, 0–100. */
  readonly scores: readonly number[];
}

/** Figures that are summed over the companies. */
const SUMS = ['cloudRevenue', 'siliconRevenue', 'modelRevenue', 'capex', 'marketValue', 'powerMW'] as const;

/** Plays one campaign, every seat by the program. */
export async function outcomeOf(run: OutcomeRun): Promise<Outcome> {
  const difficulty = requireKnown(
    'difficulty',
    run.difficulty,
    DIFFICULTIES.map(({ id }) => id),
  );
  const file = await scenarioFile(run.scenario);
  const scenario = resolveScenario(withNumbers(file, run.changes)).definition;
  const { reports } = simulate({
    scenario,
    seed: run.seed,
    difficulty,
    quarters: scenario.quarters,
    doctrines: new Map(),
    record: false,
    onQuarter: () => undefined,
  });
  const figures = reports.at(-1)?.figures ?? [];
  const sums = SUMS.map((metric) => [metric, figures.reduce((sum, row) => sum + row[metric], 0)]);
  const frontier = Math.max(...figures.map((row) => row.capability));
  return {
    world: { ...Object.fromEntries(sums), frontier },
    scores: figures.map((row) => row.score),
  };
}
