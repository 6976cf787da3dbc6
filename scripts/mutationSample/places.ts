import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { inRepository } from '../lib/paths.ts';

/** A place of the engine that Stryker can change, and in how many ways. Lines and columns count from 0, as Stryker's do. */
export interface Place {
  /** Path of the file in the repository. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly mutants: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const ENGINE = 'src/engine';
const silent = (): void => undefined;
const off = (): boolean => false;
const log = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off },
  ...{ isWarnEnabled: off, isErrorEnabled: off, isFatalEnabled: off },
};

/** What identifies a place within one state of the sources. */
export function keyOf({ file, start, end }: Omit<Place, 'mutants'>): string {
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** All places of the engine where Stryker has mutants, in the order of the sources. */
export async function placesOfEngine(): Promise<readonly Place[]> {
  const files = engineFiles().map((name) => ({ name, mutate: true, content: contentOf(name) }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(log).instrument(files, options);
  const places = new Map<string, Place>();
  for (const { fileName: file, location } of mutants) {
    const place = { file, start: location.start, end: location.end };
    const key = keyOf(place);
    places.set(key, { ...place, mutants: (places.get(key)?.mutants ?? 0) + 1 });
  }
  return [...places.values()];
}

/** Short hash of all sources of the engine: results of other sources say nothing. */
export function fingerprintOfEngine(): string {
  const hash = createHash('sha256');
  for (const file of engineFiles()) hash.update(`${file}\n${contentOf(file)}\n`);
  return hash.digest('hex').slice(0, 12);
}

function engineFiles(): readonly string[] {
  return readdirSync(inRepository(ENGINE), { recursive: true })
    .map((file) => `${ENGINE}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

const contentOf = (file: string): string => readFileSync(inRepository(file), 'utf8');
