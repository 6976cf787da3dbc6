import { type ReadyScenario, readAllScenarios } from './catalogue.ts';
import { folderScenarioSource } from './folderScenarios.ts';

/**
 * The scenarios of a folder (the shipped ones when none is named), for Node; one with errors is left out.
 * @throws when the folder or a file cannot be read, with the system's own error
 */
export function listScenarios(folder?: string): Promise<readonly ReadyScenario[]> {
  return readAllScenarios(folderScenarioSource(folder));
}
