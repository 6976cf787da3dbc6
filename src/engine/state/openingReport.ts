import { openingQuarter } from '../quarter/openingQuarter.ts';
import type { QuarterReport } from '../report/report.ts';
import type { ScenarioDefinition } from './definition.ts';
import type { GameState } from './state.ts';

/** The report of the quarter before the first: what the first one is compared with (I2). */
export function openingReport(scenario: ScenarioDefinition, opening: GameState): QuarterReport {
  return openingQuarter(scenario, opening).report;
}
