import type { ScenarioDefinition } from '../engine/index.ts';
import { playReplay } from './play.ts';
import type { Replay } from './replaySchema.ts';
import { scenarioHash, stateHash } from './stateHash.ts';

/** The first thing in which a replay and the game differ. */
export interface ReplayMismatch {
  /** 'scenario': another one; 'length': more quarters than it has; 'state': another outcome. */
  readonly kind: 'scenario' | 'length' | 'state';
  /** Index of the quarter; −1 = the opening; null where no quarter is to blame. */
  readonly quarter: number | null;
  readonly expected: string;
  readonly found: string;
}

/** What comes of playing a replay again. */
export interface ReplayVerdict {
  readonly ok: boolean;
  /** Quarters that were played with the recorded hash. */
  readonly quarters: number;
  /** Hash of the last state that agreed; empty if none did. */
  readonly stateHash: string;
  readonly firstMismatch: ReplayMismatch | null;
}

/** Plays a replay again and compares the hash of every quarter (T4). Stops at the first that differs. */
export function verifyReplay(replay: Replay, scenario: ScenarioDefinition): ReplayVerdict {
  const before = mismatchBefore(replay, scenario);
  if (before !== null) return { ok: false, quarters: 0, stateHash: '', firstMismatch: before };
  let last = '';
  for (const { quarter, state } of playReplay(replay, scenario)) {
    const found = stateHash(state);
    const expected = (quarter < 0 ? replay.opening : replay.quarters[quarter]?.hash) ?? '';
    if (found !== expected) {
      const firstMismatch = { kind: 'state', quarter, expected, found } as const;
      return { ok: false, quarters: Math.max(0, quarter), stateHash: last, firstMismatch };
    }
    last = found;
  }
  return { ok: true, quarters: replay.quarters.length, stateHash: last, firstMismatch: null };
}

function mismatchBefore(replay: Replay, scenario: ScenarioDefinition): ReplayMismatch | null {
  const found = scenarioHash(scenario);
  if (replay.scenario.hash !== found) {
    return { kind: 'scenario', quarter: null, expected: replay.scenario.hash, found };
  }
  const { length } = replay.quarters;
  if (length <= scenario.quarters) return null;
  return {
    kind: 'length',
    quarter: scenario.quarters,
    expected: String(length),
    found: String(scenario.quarters),
  };
}
