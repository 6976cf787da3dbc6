import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type BuildTarget, buildAnyway } from '../lib/buildIfNeeded.ts';
import { chromiumAdvice, ensureChromium } from '../lib/chromium.ts';
import { electronProgram, hasScreen } from '../lib/electronProgram.ts';
import { inRepository } from '../lib/paths.ts';
import { runPackage } from '../lib/run.ts';
import { electronTarget, webTarget } from '../lib/targets.ts';
import { oneCheck, type Tally, tallyOfPlaywright, tallyOfVitest, withExitCode } from './tally.ts';

/** A part of the test run. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Everything that is tested, in the order in which a fault is cheapest to find. */
export const steps: readonly Step[] = [
  staticCheck('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']),
  staticCheck('types of the engine, without page and Node', 'typescript/bin/tsc', [
    '-p',
    'tsconfig.engine.json',
  ]),
  staticCheck('style', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  staticCheck('unused code', 'knip/bin/knip.js', []),
  { name: 'architecture, unit, property and golden tests', run: vitest },
  buildCheck('build of the page', webTarget),
  buildCheck('build of the desktop shell', electronTarget),
  { name: 'browser tests', run: browserTests },
  { name: 'desktop window tests', run: desktopTests },
];

function staticCheck(name: string, script: string, args: readonly string[]): Step {
  const check = async () => {
    const { code, output } = await runPackage(script, args, { output: 'capture' });
    if (code !== 0) say(output);
    return oneCheck(code === 0);
  };
  return { name, run: check };
}

function buildCheck(name: string, target: BuildTarget): Step {
  const check = async () => {
    try {
      await buildAnyway(target);
      return oneCheck(true);
    } catch (error) {
      say(String(error));
      return oneCheck(false);
    }
  };
  return { name, run: check };
}

async function vitest(): Promise<Tally> {
  const report = freshReport('vitest');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runPackage('vitest/vitest.mjs', args, { output: 'inherit' });
  return withExitCode(tallyOfVitest(readReport(report)), code);
}

async function browserTests(): Promise<Tally> {
  const chromium = await ensureChromium(say);
  if (chromium !== undefined) return playwright('browser', { CHROMIUM_PATH: chromium });
  say(chromiumAdvice);
  return oneCheck(false);
}

async function desktopTests(): Promise<Tally> {
  const program = electronProgram();
  if (program !== undefined && hasScreen()) return playwright('desktop', {});
  const reason = program === undefined ? 'the Electron program is not here' : 'there is no screen here';
  say(`The desktop window tests did not run: ${reason}. The shell’s own logic was tested above without it.`);
  return { passed: 0, failed: 0 };
}

async function playwright(project: string, env: Readonly<Record<string, string>>): Promise<Tally> {
  const report = freshReport(`playwright-${project}`);
  const { code } = await runPackage(
    '@playwright/test/cli.js',
    ['test', `--project=${project}`, '--reporter=list,json'],
    {
      output: 'inherit',
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  return withExitCode(tallyOfPlaywright(readReport(report)), code);
}

/** Where a report goes. An old one is removed, so that it cannot be taken for the one of this run. */
function freshReport(name: string): string {
  const file = inRepository(`test-output/${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
