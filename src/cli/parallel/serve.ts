import { parentPort } from 'node:worker_threads';
import { doJob, type JobAnswer, type JobRequest } from './jobs.ts';

/** A worker's life: it does the jobs that it is sent, one after another. */
export function serveJobs(): void {
  parentPort?.on('message', (request: JobRequest) => {
    void answer(request).then((sent) => parentPort?.postMessage(sent));
  });
}

async function answer({ number, kind, input }: JobRequest): Promise<JobAnswer> {
  try {
    // Whoever sent the request took kind and input from the same table.
    return { number, result: await doJob(kind, input as never) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
