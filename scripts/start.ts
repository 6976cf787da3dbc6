import { buildIfNeeded } from './lib/buildIfNeeded.ts';
import { fetchElectronProgram, hasScreen } from './lib/electronProgram.ts';
import { openBrowser } from './lib/openBrowser.ts';
import { inRepository } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { electronTarget, webTarget } from './lib/targets.ts';
import { startWebServer } from './lib/webServer.ts';

const firstPort = 4790;
const ports = [...Array.from({ length: 10 }, (_, index) => firstPort + index), 0];

const inBrowser = process.argv.includes('--web');
await buildIfNeeded(webTarget);
if (inBrowser) await serve('The game is at');
else await openWindowOrServe();

async function openWindowOrServe(): Promise<void> {
  if (!hasScreen()) return serve('There is no screen for a window here, so the game is at');
  const program = await fetchElectronProgram();
  if (program === undefined) {
    return serve(
      'The desktop window cannot be had here (its program could not be fetched), so the game is at',
    );
  }
  await buildIfNeeded(electronTarget);
  const ended = await run(program, [inRepository('.')], { output: 'inherit' });
  process.exitCode = ended.code;
}

/** Serves the page until the process is ended, and says so in one line. */
async function serve(lead: string): Promise<void> {
  const server = await startWebServer(inRepository('dist/web'), ports);
  const opened = openBrowser(server.url);
  const todo = opened ? 'opened in your browser' : 'open this address in a browser';
  const moved =
    server.port === firstPort ? '' : `; port ${firstPort} was taken, its saved campaigns stay there`;
  process.stdout.write(`${lead} ${server.url} (${todo}${moved}). Ctrl+C ends it.\n`);
}
