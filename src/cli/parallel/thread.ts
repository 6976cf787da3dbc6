import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

let file: string | undefined;

/** Says which file the program's threads run. Until then, and in tests, jobs are done in the thread that has them. */
export function workersRun(program: string | undefined): void {
  file = program;
}

/** The file that was named, if any. */
export function threadFile(): string | undefined {
  return file;
}

/**
 * Starts a thread that loads the program, which is a bundle or the sources.
 * @param lines what the thread does then, as the text of a module in which `program` is the program's module
 */
export function startThread(
  program: string = file ?? fileURLToPath(new URL('../main.ts', import.meta.url)),
  lines: readonly string[] = ['program.serveJobs();'],
  options: WorkerOptions = {},
): Worker {
  const text = [...loader(program), `const program = await import(${address(program)});`, ...lines];
  const url = new URL(`data:text/javascript,${encodeURIComponent(text.join('\n'))}`);
  return new Worker(url, { execArgv: [], ...options });
}

/** The address of a file as it stands in the text of a module. */
export function address(path: string): string {
  return JSON.stringify(pathToFileURL(path).href);
}

/** Sources need what translates them; a bundle needs nothing. */
function loader(program: string): string[] {
  if (!program.endsWith('.ts')) return [];
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return [`import { register } from ${tsx};`, 'register();'];
}
