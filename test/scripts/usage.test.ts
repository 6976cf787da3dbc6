import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { inRepository } from '../../scripts/lib/paths.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls a script as npm does. */
function call(script: string, ...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], { cwd: inRepository('.') });
  const text = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => {
    text.out += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    text.err += piece.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

/** Scripts that may run for minutes or write files of the repository. */
const SCRIPTS = [
  'scripts/balance/main.ts',
  'scripts/playCoverage/main.ts',
  'scripts/soak/main.ts',
  'scripts/mutationSample/main.ts',
  'test/bench/main.ts',
  'test/golden/record.ts',
];

test.each(SCRIPTS)(
  '%s starts nothing when it is called in a wrong way',
  async (script) => {
    const wrong = await call(script, '--sedes', '3');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain("unknown option '--sedes'");
  },
  60_000,
);

test('help says what can be written, and a number that is none is named', async () => {
  const help = await call('scripts/playCoverage/main.ts', '--help');
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('Usage: npm run coverage:events -- [options]');
  const wrong = await call('scripts/balance/main.ts', '--levers-seeds', 'many');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('Write a whole number from 1 to');
}, 60_000);
