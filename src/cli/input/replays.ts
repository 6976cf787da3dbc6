import type { ScenarioDefinition } from '../../engine/index.ts';
import { type ReplayFault, readReplay } from '../../replay/readReplay.ts';
import type { Replay } from '../../replay/replaySchema.ts';
import { InvalidFileError, UsageError } from '../exit.ts';
import { readText } from './files.ts';
import { openScenario } from './scenarios.ts';

/** Reads the replay of a file. @throws InvalidFileError when it is none that can be played */
export async function openReplay(path: string): Promise<Replay> {
  const read = readReplay(await readText(path));
  if (read.ok) return read.replay;
  throw new InvalidFileError(
    `'${path}' cannot be played: ${read.faults.slice(0, 3).map(faultText).join(' ')}`,
  );
}

/**
 * The scenario that a replay was played on: the one that is named, else the shipped one of its id.
 *
 * @throws InvalidFileError when the replay names one that is not known here
 */
export async function scenarioOf(replay: Replay, named: string | undefined): Promise<ScenarioDefinition> {
  try {
    return (await openScenario(named ?? replay.scenario.id)).definition;
  } catch (error) {
    if (!(error instanceof UsageError) || named !== undefined) throw error;
    throw new InvalidFileError(`${error.message} Name its folder with --scenario.`);
  }
}

function faultText(fault: ReplayFault): string {
  switch (fault.code) {
    case 'tooLarge':
      return `it is longer than ${fault.limit} characters.`;
    case 'notJson':
      return 'it is not JSON.';
    case 'forbiddenKey':
      return `it holds the name '${fault.key}', which may not be used.`;
    case 'notAReplay':
      return 'it does not say that it is a replay.';
    case 'newerVersion':
      return `it is of version ${fault.version}; this program knows ${fault.current}.`;
    case 'damaged':
      return 'it is damaged.';
    default:
      return `${fault.path || 'the whole'} is wrong (${fault.reason}).`;
  }
}
