import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ScenarioDefinition } from '../../src/engine/index.ts';
import type { Tally } from './counter.ts';

/** What was counted so far, kept so that a long run can be stopped and taken up again. */
export interface CoverageRecord {
  /** Of the scenario: another one begins anew. */
  readonly fingerprint: string;
  /** Seeds 1 to this one are played. */
  seeds: number;
  readonly tallies: Record<string, Tally>;
}

/** Nothing counted yet. */
export function newRecord(scenario: ScenarioDefinition): CoverageRecord {
  return { fingerprint: fingerprintOf(scenario), seeds: 0, tallies: {} };
}

/** The record in a file, or a new one where there is none for this scenario as it stands. */
export function openRecord(file: string, scenario: ScenarioDefinition): CoverageRecord {
  const known = read(file);
  return known?.fingerprint === fingerprintOf(scenario) ? known : newRecord(scenario);
}

function fingerprintOf(scenario: ScenarioDefinition): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex');
}

function read(file: string): CoverageRecord | undefined {
  try {
    // Only this tool writes the file.
    return JSON.parse(readFileSync(file, 'utf8')) as CoverageRecord;
  } catch {
    return undefined;
  }
}

export function saveRecord(file: string, record: CoverageRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record)}\n`);
}
