import { type ParsedScenario, parseScenario, type ScenarioPart } from './parse/parseScenario.ts';
import type { ResolvedScenario } from './resolve/index.ts';

/** Where scenarios are kept: the files beside the page, a folder, or memory. */
export interface ScenarioSource {
  /** Ids of the scenarios that are there, in alphabetical order. */
  ids(): Promise<readonly string[]>;
  /** All files of one scenario; empty when there is none of that id. Paths start at the scenario's folder. */
  files(id: string): Promise<readonly ScenarioPart[]>;
}

/**
 * Reads one scenario: its files, then everything that `parseScenario` does. Never throws for what stands in the files;
 * a scenario that is not there gives the diagnostic for no files.
 */
export async function loadScenario(source: ScenarioSource, id: string): Promise<ParsedScenario> {
  return parseScenario(await source.files(id));
}

/** Scenarios that are already here, by id (tests, a pack that was unzipped). */
export function memoryScenarioSource(
  scenarios: Readonly<Record<string, readonly ScenarioPart[]>>,
): ScenarioSource {
  return {
    ids: () => Promise.resolve(Object.keys(scenarios).sort()),
    files: (id) => Promise.resolve(Object.hasOwn(scenarios, id) ? (scenarios[id] ?? []) : []),
  };
}

/** A scenario without errors, ready to be played and shown. */
export type ReadyScenario = ResolvedScenario;

/** Reads every scenario of a source and keeps those that can be played, in the order of their ids. */
export async function readAllScenarios(source: ScenarioSource): Promise<readonly ReadyScenario[]> {
  const ids = await source.ids();
  const parsed = await Promise.all(ids.map((id) => loadScenario(source, id)));
  return parsed.flatMap(({ definition, presentation }) =>
    definition === undefined || presentation === undefined ? [] : [{ definition, presentation }],
  );
}
