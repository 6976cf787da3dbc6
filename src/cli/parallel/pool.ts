import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import {
  doJob,
  type JobAnswer,
  type JobInput,
  type JobKind,
  type JobRequest,
  type JobResult,
} from './jobs.ts';
import { startThread, threadFile } from './thread.ts';

/** Threads that stay for many rounds of jobs: what they have loaded, read and compiled is there for the next round. */
export interface JobPool {
  /**
   * Does many jobs of one kind on all cores and returns the results in the order of the inputs, whatever order they end in.
   * @param onDone called after each, with the place of its input
   * @throws the first fault of a job; the pool is of no use after that but to be closed
   */
  readonly run: <Kind extends JobKind>(
    kind: Kind,
    inputs: readonly JobInput<Kind>[],
    onDone?: (index: number, result: JobResult<Kind>) => void,
  ) => Promise<JobResult<Kind>[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** A pool with a thread for each core, started as they are needed. Whoever opens it closes it. */
export function openPool(): JobPool {
  const workers: Worker[] = [];
  return {
    run: async (kind, inputs, onDone = () => undefined) => {
      const results = new Array<JobResult<typeof kind>>(inputs.length);
      const keep = (index: number, result: JobResult<typeof kind>): void => {
        results[index] = result;
        onDone(index, result);
      };
      const threads = Math.min(availableParallelism(), inputs.length);
      const file = threadFile();
      if (file === undefined || threads < 2) await inThisThread(kind, inputs, keep);
      else {
        while (workers.length < threads) workers.push(startThread(file));
        await inThreads(workers.slice(0, threads), kind, inputs, keep);
      }
      return results;
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** One round of jobs in a pool of its own; see {@link JobPool.run}. */
export async function runJobs<Kind extends JobKind>(
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  onDone?: (index: number, result: JobResult<Kind>) => void,
): Promise<JobResult<Kind>[]> {
  const pool = openPool();
  try {
    return await pool.run(kind, inputs, onDone);
  } finally {
    await pool.close();
  }
}

async function inThisThread<Kind extends JobKind>(
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  keep: (index: number, result: JobResult<Kind>) => void,
): Promise<void> {
  for (const [index, input] of inputs.entries()) keep(index, await doJob(kind, input));
}

async function inThreads<Kind extends JobKind>(
  workers: readonly Worker[],
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  keep: (index: number, result: JobResult<Kind>) => void,
): Promise<void> {
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < inputs.length) {
        const number = next;
        next += 1;
        keep(number, await ask<Kind>(worker, { number, kind, input: inputs[number] }));
      }
    }),
  );
}

function ask<Kind extends JobKind>(worker: Worker, request: JobRequest): Promise<JobResult<Kind>> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      worker.off('error', fail);
      worker.off('message', hear);
      settle();
    };
    const fail = (error: unknown): void => done(() => reject(error));
    const hear = (answer: JobAnswer): void =>
      done(() => {
        if ('fault' in answer) reject(new Error(answer.fault));
        // The worker answers with what the table of jobs says for this kind.
        else resolve(answer.result as JobResult<Kind>);
      });
    worker.on('error', fail);
    worker.on('message', hear);
    worker.postMessage(request);
  });
}
