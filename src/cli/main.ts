import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { processIo } from './io.ts';
import { workersRun } from './parallel/pool.ts';
import { isJobThread, serveJobs } from './parallel/serve.ts';
import { run } from './run.ts';

export { serveBot } from './bots/serveBot.ts';

// The bundle and the source both: a worker runs the file that this is, and so do the bots that it starts.
workersRun(fileURLToPath(import.meta.url));
if (isMainThread) process.exitCode = await run(process.argv.slice(2), processIo());
else if (isJobThread()) serveJobs();
