import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findOnPath, isProgram } from './findOnPath.ts';
import { run, runPackage } from './run.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Five minutes for a download or an installation; one that cannot be had fails much sooner by itself. */
const installLimitMs = 300_000;

/** What to say when there is no Chromium and none can be had. */
export const chromiumAdvice =
  'No Chromium was found for the browser tests, and none could be fetched. ' +
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.';

/**
 * A Chromium that starts: the one named by `CHROMIUM_PATH`, one in a usual place, or the one Playwright has fetched.
 *
 * @throws Error when `CHROMIUM_PATH` is set and names no program, as another one would not be what was asked for
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = environment.CHROMIUM_PATH;
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is set to ${wanted}, which is not a program.`);
  }
  const candidates = [findOnPath(names, environment), ...places, chromium.executablePath()];
  return candidates.find((file) => file !== undefined && isProgram(file) && starts(file));
}

/** Finds a Chromium or gets one: by Playwright's download, else from the packages of Debian. */
export async function ensureChromium(say: (line: string) => void): Promise<string | undefined> {
  const present = findChromium();
  if (present !== undefined) return present;
  say('No Chromium is installed; fetching the one of Playwright …');
  await runPackage('playwright/cli.js', ['install', 'chromium'], {
    output: 'capture',
    limitMs: installLimitMs,
  });
  const fetched = findChromium();
  if (fetched !== undefined || !mayInstallPackages()) return fetched;
  say('It could not be fetched or does not start; installing the package of the system …');
  const options = { output: 'capture', limitMs: installLimitMs } as const;
  await run('apt-get', ['update'], options);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { ...options, env });
  return findChromium();
}

/** A program can be there and lack its libraries. Chrome on Windows opens a window instead of naming its version. */
function starts(file: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

const mayInstallPackages = () => process.getuid?.() === 0 && findOnPath(['apt-get']) !== undefined;
