import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './paths.ts';
import { runPackage } from './run.ts';

/** Ten minutes: enough for the download on a slow line; a line that is down fails within seconds by itself. */
const downloadLimitMs = 600_000;

/** The Electron program if it has been fetched. Asking for it never downloads anything. */
export function electronProgram(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = inRepository('node_modules/electron');
  const note = path.join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'electron';
  const program = path.join(environment.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist'), name);
  return existsSync(program) ? program : undefined;
}

/** The Electron program, fetched on first use; nothing where it cannot be had (offline, blocked). */
export async function fetchElectronProgram(): Promise<string | undefined> {
  const present = electronProgram();
  if (present !== undefined) return present;
  process.stderr.write('Fetching the program of the desktop window, once …\n');
  await runPackage('electron/install.js', [], { output: 'capture', limitMs: downloadLimitMs });
  return electronProgram();
}

/** True where a window can be opened: everywhere but on a Linux without a screen. */
export function hasScreen(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
