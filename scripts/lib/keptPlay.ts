import { mkdirSync, rmSync } from 'node:fs';
import type { z } from 'zod';
import type { Io } from '../../src/cli/io.ts';
import { withProgress } from '../../src/cli/output/progress.ts';
import type { JobInput, JobKind, JobResult, JobTable } from '../../src/cli/parallel/jobTable.ts';
import { openKept } from '../../src/cli/parallel/kept.ts';
import { keptJobs } from '../../src/cli/parallel/keptJobs.ts';
import { openPoolOf } from '../../src/cli/parallel/pool.ts';
import { inRepository } from './paths.ts';
import { PLAYS, sourcesHash } from './sourcesHash.ts';

/** How results of campaigns are kept and told. */
interface KeptPlay<Input, Result> {
  readonly name: string;
  readonly schema: z.ZodType<Result>;
  /** Name of an input: inputs of the same name have the same result. */
  readonly keyOf: (input: Input) => string;
  /** Sources that decide the result, besides those that play. */
  readonly sources: readonly string[];
  /** Forgets what was kept. */
  readonly fresh: boolean;
  readonly io: Io;
}

/**
 * Plays campaigns on all cores with a bar, and keeps each result at once: stopped, it goes on where it was. What other sources
 * found is left alone and not used.
 */
export async function keptPlay<Table extends JobTable, Kind extends JobKind<Table>>(
  jobs: Table,
  kind: Kind,
  inputs: readonly JobInput<Table, Kind>[],
  { name, schema, keyOf, sources, fresh, io }: KeptPlay<JobInput<Table, Kind>, JobResult<Table, Kind>>,
): Promise<JobResult<Table, Kind>[]> {
  const folder = inRepository(`test-output/${name}`);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${sourcesHash(...PLAYS, ...sources)}.jsonl`;
  if (fresh) rmSync(file, { force: true });
  const kept = await openKept(file, schema, keyOf);
  const pool = openPoolOf(jobs);
  try {
    const run = (open: typeof inputs, onDone: (index: number, result: JobResult<Table, Kind>) => void) =>
      pool.run(kind, open, onDone);
    return await withProgress(io, name, inputs.length, (step) => keptJobs(inputs, kept, run, step));
  } finally {
    await pool.close();
  }
}
