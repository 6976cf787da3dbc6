import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { processIo } from './io.ts';
import { workersRun } from './parallel/thread.ts';
import { run } from './run.ts';

/** What the program's threads do with this module. */
export { serveBot } from './bots/serveBot.ts';
export { serveJobs } from './parallel/serve.ts';

// The bundle and the source both: a thread runs the file that this is, and so do the bots that it starts.
workersRun(fileURLToPath(import.meta.url));
if (isMainThread) process.exitCode = await run(process.argv.slice(2), processIo());
