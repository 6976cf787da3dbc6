import type { CompanyId, ScenarioDefinition } from '../../engine/index.ts';
import type { ForecastPolicy } from '../../forecast/index.ts';
import { reflexes, reflexOf } from '../../opponents/index.ts';

/** Everybody carries on as now, the seat itself too. */
export function carryOn(scenario: ScenarioDefinition, seat: CompanyId): ForecastPolicy {
  return {
    own: (state) => reflexOf(scenario, state, seat),
    rivals: (state) => reflexes(scenario, state, seat),
  };
}
