import { type Metric, PERSPECTIVES, PLAIN_METRICS, type ScenarioDefinition } from '../engine/index.ts';

/** Every figure that a forecast can be asked for in a scenario. */
export function forecastMetrics(scenario: ScenarioDefinition): Metric[] {
  return [
    ...PLAIN_METRICS,
    ...scenario.segments.map(({ id }): Metric => `share.${id}`),
    ...PERSPECTIVES.map((name): Metric => `score.${name}`),
    ...scenario.jurisdictions.map(({ id }): Metric => `scrutiny.${id}`),
  ];
}
