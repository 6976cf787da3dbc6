import { existsSync, readFileSync } from 'node:fs';
import type { Place } from './places.ts';

/** What came of one mutant. */
export interface Result extends Omit<Place, 'mutants'> {
  readonly mutator: string;
  readonly replacement: string;
  readonly status: string;
  /** Tests that reach it, and the one that noticed it. */
  readonly covered: number;
  readonly killedBy?: string;
}

/** Results of a file, the latest of each mutant, in the order in which they first came. */
export function readResults(file: string): readonly Result[] {
  if (!existsSync(file)) return [];
  const known = new Map<string, Result>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const result: Result = JSON.parse(line);
    const { file: source, start, end, mutator, replacement } = result;
    known.set(JSON.stringify([source, start, end, mutator, replacement]), result);
  }
  return [...known.values()];
}

/** Whether a mutant was tested and nothing noticed it. */
export function isSurvivor({ status }: Pick<Result, 'status'>): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Whether something noticed it: a test that failed, or one that no longer came to an end. */
export function isNoticed({ status }: Pick<Result, 'status'>): boolean {
  return status === 'Killed' || status === 'Timeout';
}
