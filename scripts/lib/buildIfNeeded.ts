import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { inRepository } from './paths.ts';

/** Something that is built from sources into one file and what lies beside it. */
export interface BuildTarget {
  readonly name: string;
  /** Files and folders it is made from, relative to the top folder. */
  readonly sources: readonly string[];
  /** A file that is there when it has been built. */
  readonly product: string;
  readonly build: () => Promise<void>;
}

/** Builds a target unless its product is there and was made from the sources as they are now. */
export async function buildIfNeeded(target: BuildTarget): Promise<'fresh' | 'built'> {
  const stamp = inRepository(`dist/.stamps/${target.name}`);
  const now = fingerprint(inRepository('.'), target.sources);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === now && existsSync(inRepository(target.product))) return 'fresh';
  await buildAnyway(target);
  return 'built';
}

/** Builds a target and notes the sources it was made from. */
export async function buildAnyway(target: BuildTarget): Promise<void> {
  const began = performance.now();
  const stamp = inRepository(`dist/.stamps/${target.name}`);
  const sources = fingerprint(inRepository('.'), target.sources);
  process.stderr.write(`Building ${target.name} … `);
  await target.build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  process.stderr.write(`done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}
