import type { ScenarioDefinition } from '../../engine/index.ts';
import { type ReplayFault, readReplay } from '../../replay/readReplay.ts';
import type { Replay } from '../../replay/replaySchema.ts';
import { UsageError } from '../exit.ts';
import { readText } from './files.ts';
import { openScenario } from './scenarios.ts';

/** A file that is not a replay that can be played: the answer is no, not a wrong call. */
export class BadReplayError extends Error {
  readonly path: string;

  constructor(path: string, faults: readonly ReplayFault[]) {
    super(`'${path}' cannot be played: ${faults.slice(0, 3).map(faultText).join(' ')}`);
    this.name = 'BadReplayError';
    this.path = path;
  }
}

/** Reads the replay of a file. @throws BadReplayError when it is none */
export async function openReplay(path: string): Promise<Replay> {
  const read = readReplay(await readText(path));
  if (read.ok) return read.replay;
  throw new BadReplayError(path, read.faults);
}

/** The scenario that a replay was played on: the one that is named, else the shipped one of its id. */
export async function scenarioOf(replay: Replay, named: string | undefined): Promise<ScenarioDefinition> {
  try {
    return (await openScenario(named ?? replay.scenario.id)).definition;
  } catch (error) {
    if (!(error instanceof UsageError) || named !== undefined) throw error;
    throw new UsageError(`${error.message} Name its folder with --scenario.`);
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
