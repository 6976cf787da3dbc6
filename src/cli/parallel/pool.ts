import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { JOBS } from './jobs.ts';
import {
  doJob,
  type JobAnswer,
  type JobInput,
  type JobKind,
  type JobRequest,
  type JobResult,
  type JobTable,
} from './jobTable.ts';
import { startThread, threadFile } from './thread.ts';

/** Threads that stay for many rounds of jobs: what they have loaded, read and compiled is there for the next round. */
export interface JobPool<Table extends JobTable = typeof JOBS> {
  /**
   * Does many jobs of one kind on all cores and returns the results in the order of the inputs, whatever order they end in.
   * @param onDone called after each, with the place of its input
   * @throws the first fault of a job; the pool is of no use after that but to be closed
   */
  readonly run: <Kind extends JobKind<Table>>(
    kind: Kind,
    inputs: readonly JobInput<Table, Kind>[],
    onDone?: (index: number, result: JobResult<Table, Kind>) => void,
  ) => Promise<JobResult<Table, Kind>[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** A pool for the jobs of the command line, with a thread for each core, started as they are needed. Whoever opens it closes it. */
export function openPool(): JobPool {
  return openPoolOf(JOBS);
}

/**
 * The same for the jobs of a table of one's own.
 * @param table what the program's threads serve, too
 */
export function openPoolOf<Table extends JobTable>(table: Table): JobPool<Table> {
  const workers: Worker[] = [];
  return {
    run: async (kind, inputs, onDone = () => undefined) => {
      const results = new Array<JobResult<Table, typeof kind>>(inputs.length);
      const keep = (index: number, result: JobResult<Table, typeof kind>): void => {
        results[index] = result;
        onDone(index, result);
      };
      const threads = Math.min(availableParallelism(), inputs.length);
      const file = threadFile();
      if (file === undefined || threads < 2) {
        for (const [index, input] of inputs.entries()) keep(index, await doJob(table, kind, input));
      } else {
        while (workers.length < threads) workers.push(startThread(file));
        await inThreads<Table, typeof kind>(workers.slice(0, threads), kind, inputs, keep);
      }
      return results;
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** One round of jobs in a pool of its own; see {@link JobPool.run}. */
export async function runJobs<Kind extends JobKind<typeof JOBS>>(
  kind: Kind,
  inputs: readonly JobInput<typeof JOBS, Kind>[],
  onDone?: (index: number, result: JobResult<typeof JOBS, Kind>) => void,
): Promise<JobResult<typeof JOBS, Kind>[]> {
  const pool = openPool();
  try {
    return await pool.run(kind, inputs, onDone);
  } finally {
    await pool.close();
  }
}

async function inThreads<Table extends JobTable, Kind extends JobKind<Table>>(
  workers: readonly Worker[],
  kind: Kind,
  inputs: readonly JobInput<Table, Kind>[],
  keep: (index: number, result: JobResult<Table, Kind>) => void,
): Promise<void> {
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < inputs.length) {
        const index = next;
        next += 1;
        // The worker answers with what the table of jobs says for this kind.
        keep(index, (await ask(worker, { kind, input: inputs[index] })) as JobResult<Table, Kind>);
      }
    }),
  );
}

function ask(worker: Worker, request: JobRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      worker.off('error', fail);
      worker.off('exit', leave);
      worker.off('message', hear);
      settle();
    };
    const fail = (error: unknown): void => done(() => reject(error));
    // A thread that is out of memory tells no error in every case: it is only gone.
    const leave = (): void => done(() => reject(new Error('a thread ended before its job was done')));
    const hear = (answer: JobAnswer): void =>
      done(() => {
        if ('fault' in answer) reject(new Error(answer.fault));
        else resolve(answer.result);
      });
    worker.on('error', fail);
    worker.on('exit', leave);
    worker.on('message', hear);
    worker.postMessage(request);
  });
}
