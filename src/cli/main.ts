import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { processIo } from './io.ts';
import { workersRun } from './parallel/pool.ts';
import { serveJobs } from './parallel/serve.ts';
import { run } from './run.ts';

if (isMainThread) {
  // The bundle and the source both: a worker runs the file that this is.
  workersRun(fileURLToPath(import.meta.url));
  process.exitCode = await run(process.argv.slice(2), processIo());
} else serveJobs();
