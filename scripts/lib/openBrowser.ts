import { spawn } from 'node:child_process';
import { hasScreen } from './electronProgram.ts';
import { findOnPath } from './findOnPath.ts';

/** Opens an address in the reader's browser. False when there is none to be seen, as on a server. */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  const opener = openerFor(process.platform, environment);
  if (opener === undefined) return false;
  const child = spawn(opener.command, [...opener.args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

/** The program that opens an address, by system; on Linux only where there is a screen. */
export function openerFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): { command: string; args: readonly string[] } | undefined {
  if (platform === 'darwin') return { command: 'open', args: [] };
  if (platform === 'win32') return { command: 'explorer.exe', args: [] };
  if (!hasScreen(environment)) return undefined;
  const command = findOnPath(['xdg-open', 'gio', 'sensible-browser'], environment);
  if (command === undefined) return undefined;
  return { command, args: command.endsWith('gio') ? ['open'] : [] };
}
