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

/**
 * Does many jobs of one kind on all cores and returns the results in the order of the inputs, whatever order they end in.
 * @param onDone called after each, with the place of its input
 * @throws the first fault of a job; the others are stopped
 */
export async function runJobs<Kind extends JobKind>(
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  onDone: (index: number, result: JobResult<Kind>) => void = () => undefined,
): Promise<JobResult<Kind>[]> {
  const results = new Array<JobResult<Kind>>(inputs.length);
  const keep = (index: number, result: JobResult<Kind>): void => {
    results[index] = result;
    onDone(index, result);
  };
  const threads = Math.min(availableParallelism(), inputs.length);
  const workerFile = threadFile();
  if (workerFile === undefined || threads < 2) await inThisThread(kind, inputs, keep);
  else await inThreads(workerFile, threads, kind, inputs, keep);
  return results;
}

async function inThisThread<Kind extends JobKind>(
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  keep: (index: number, result: JobResult<Kind>) => void,
): Promise<void> {
  for (const [index, input] of inputs.entries()) keep(index, await doJob(kind, input));
}

async function inThreads<Kind extends JobKind>(
  file: string,
  threads: number,
  kind: Kind,
  inputs: readonly JobInput<Kind>[],
  keep: (index: number, result: JobResult<Kind>) => void,
): Promise<void> {
  const workers = Array.from({ length: threads }, () => startThread(file));
  let next = 0;
  try {
    await Promise.all(
      workers.map(async (worker) => {
        while (next < inputs.length) {
          const number = next;
          next += 1;
          keep(number, await ask<Kind>(worker, { number, kind, input: inputs[number] }));
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
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
