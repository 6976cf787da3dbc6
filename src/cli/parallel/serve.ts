import { parentPort } from 'node:worker_threads';
import { JOBS } from './jobs.ts';
import { doJob, type JobAnswer, type JobRequest, type JobTable } from './jobTable.ts';

/** A worker's life: it does the jobs that it is sent, one after another. @param table where whoever sends them takes them from */
export function serveJobs(table: JobTable = JOBS): void {
  parentPort?.on('message', (request: JobRequest) => {
    void answer(table, request).then((sent) => parentPort?.postMessage(sent));
  });
}

async function answer(table: JobTable, { kind, input }: JobRequest): Promise<JobAnswer> {
  try {
    // Whoever sent the request took kind and input from the same table.
    return { result: await doJob(table, kind, input as never) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
