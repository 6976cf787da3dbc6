import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { GameState, ScenarioDefinition } from '../engine/index.ts';
import { assertPlainData } from './plainData.ts';

/**
 * Hash of a state: SHA-256 over its canonical JSON (RFC 8785), 64 hex digits. The same in Node and in every browser;
 * equal hashes mean equal states (T4).
 *
 * @throws TypeError when the state holds anything but plain data
 */
export function stateHash(state: GameState): string {
  return hashOf(state);
}

/** Hash of a scenario as the engine takes it: comments, order and layout of its files do not matter. */
export function scenarioHash(scenario: ScenarioDefinition): string {
  return hashOf(scenario);
}

function hashOf(value: unknown): string {
  assertPlainData(value);
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));
}
