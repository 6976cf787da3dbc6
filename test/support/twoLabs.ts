import type { LabDefinition, ScenarioDefinition } from '../../src/engine/state/definition.ts';
import { testScenario } from './testGame.ts';
import { STRATO } from './world/ids.ts';

/** The small world in which the cloud runs a lab too, like the one that there is but for some changes. */
export function twoLabs(change: Partial<LabDefinition> = {}): ScenarioDefinition {
  const scenario = testScenario();
  const lab = scenario.companies[1]?.lab;
  if (lab === undefined) throw new Error('minerva has a lab');
  const companies = scenario.companies.map((one) =>
    one.id === STRATO ? { ...one, lab: { ...lab, ...change } } : one,
  );
  return { ...scenario, companies };
}
