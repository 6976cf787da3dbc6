import { type ReadyScenario, readAllScenarios } from './catalogue.ts';
import { pageScenarioSource } from './pageScenarios.ts';

let reading: Promise<readonly ReadyScenario[]> | undefined;

/** The shipped scenarios, read once for the page; a scenario with errors is left out of the list. */
export function listScenarios(): Promise<readonly ReadyScenario[]> {
  reading ??= readAllScenarios(pageScenarioSource());
  return reading;
}
