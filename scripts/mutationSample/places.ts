import { Instrumenter } from '@stryker-mutator/instrumenter';
import { contentOf, sourcesIn } from '../lib/sourcesHash.ts';

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

/** Where the sources of the engine are. */
export const ENGINE = 'src/engine';
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
  const files = sourcesIn(ENGINE).map((name) => ({ name, mutate: true, content: contentOf(name) }));
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
