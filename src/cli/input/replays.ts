import type { ScenarioDefinition } from '../../engine/index.ts';
import { type PlayedQuarter, playReplay } from '../../replay/play.ts';
import { type ReplayFault, readReplay } from '../../replay/readReplay.ts';
import type { Replay } from '../../replay/replaySchema.ts';
import { type ReplayMismatch, verifyReplay } from '../../replay/verify.ts';
import { InvalidFileError } from '../exit.ts';
import { readText } from './files.ts';

/** Reads the replay of a file. @throws InvalidFileError when it is none that can be played */
export async function openReplay(path: string): Promise<Replay> {
  const read = readReplay(await readText(path));
  if (read.ok) return read.replay;
  throw new InvalidFileError(
    `'${path}' cannot be played: ${read.faults.slice(0, 3).map(faultText).join(' ')} 'validate' tells places and mends.`,
  );
}

/**
 * Plays a replay again, the opening first.
 * @throws InvalidFileError at the first quarter that comes out otherwise than it was recorded
 */
export function playedAgain(
  path: string,
  replay: Replay,
  scenario: ScenarioDefinition,
): readonly PlayedQuarter[] {
  const verdict = verifyReplay(replay, scenario);
  if (!verdict.ok) throw new InvalidFileError(mismatchText(path, verdict.firstMismatch));
  return [...playReplay(replay, scenario)];
}

/** What in a replay does not come out as it was recorded. */
export function mismatchText(path: string, mismatch: ReplayMismatch | null): string {
  if (mismatch === null) return `${path}: cannot be played.`;
  const { kind, quarter, expected, found } = mismatch;
  const what = quarter === null ? kind : quarter < 0 ? 'opening' : `${kind} of quarter ${quarter + 1}`;
  return `${path}: the ${what} differs: recorded ${expected}, found ${found}. It was changed by hand, or played on another version of the game.`;
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
