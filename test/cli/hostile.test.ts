import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callProgram, temporaryFolder } from './program.ts';

const FLAGSHIP = 'the-ten-billion-deal';

/** The file of a short replay after its data were changed. */
async function replayWith(change: (data: Record<string, never>) => unknown): Promise<string> {
  const file = join(await temporaryFolder(), 'replay.json');
  const quick = ['--quarters', '2', '--difficulty', 'intern'];
  const { out } = await callProgram('simulate', FLAGSHIP, ...quick, '--out', file, '--json');
  expect(JSON.parse(out).quarters).toBe(2);
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
  return file;
}

describe('a replay that was tampered with', () => {
  test.each<[string, (data: Record<string, never>) => unknown, RegExp]>([
    [
      'another seed',
      (data) => ({ ...data, setup: { seed: 9, difficulty: 'intern', hands: [] } }),
      /opening differs/,
    ],
    [
      'another scenario',
      (data) => ({ ...data, scenario: { id: FLAGSHIP, version: '1', hash: '0'.repeat(64) } }),
      /scenario differs/,
    ],
    [
      'a path',
      (data) => ({
        ...data,
        scenario: { id: `assets/scenarios/${FLAGSHIP}`, version: '1', hash: '0'.repeat(64) },
      }),
      /The game has no scenario 'assets/,
    ],
    [
      'a form of its own',
      (data) => ({ ...data, setup: { seed: -1.5, difficulty: 'intern', hands: [] } }),
      /setup\.seed is wrong.*'validate' tells/,
    ],
  ])(
    '%s: nothing is made of it, and a line says why',
    async (_, change, said) => {
      const file = await replayWith(change);
      for (const words of [
        ['replay', 'csv', file],
        ['forecast', file, '--seat', 'amazon', '--runs', '2'],
      ]) {
        const { code, out, err } = await callProgram(...words);
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(said);
        expect(err).not.toMatch(/^ +at /m);
      }
      const verified = await callProgram('replay', 'verify', file);
      expect(verified.code).toBe(1);
      expect(verified.out).toMatch(said);
    },
    60_000,
  );
});

test.each([
  ['simulate', FLAGSHIP, '--out', 'no/such/folder/x.json'],
  ['simulate', FLAGSHIP, '--out', 'test'],
  ['coverage', FLAGSHIP, '--shares', 'no/such/folder/x.json'],
  ['coverage', FLAGSHIP, '--table', 'no-such-document.md'],
  ['coverage', 'no-such-scenario'],
  ['par', FLAGSHIP, '--out', 'no/such/folder/x.json'],
  ['par', 'no-such-scenario'],
  ['sensitivity', FLAGSHIP, '--out', 'no/such/folder/x.json'],
  ['sensitivity', 'no-such-scenario'],
  ['arena', FLAGSHIP, '--entrant', 'balanced', '--resume', 'no/such/folder/x.jsonl'],
  ['backtest', '--fit', '--no-write', '--journal', 'no/such/folder/x.jsonl'],
])(
  '%s %s %s %s is said before anything is played',
  async (...words) => {
    const { code, out, err } = await callProgram(...words.filter((word) => word !== undefined));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/no (folder|file|scenario|shipped scenario)|is a folder/);
    expect(err.trim().split('\n')).toHaveLength(1);
  },
  60_000,
);
