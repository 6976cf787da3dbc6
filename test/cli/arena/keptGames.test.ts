import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArenaGame, gameRecordSchema } from '../../../src/cli/arena/game.ts';
import { keyOf, openKeptGames } from '../../../src/cli/arena/keptGames.ts';
import { readKept } from '../../../src/cli/parallel/kept.ts';
import { madeUpGame } from '../../support/madeUpGames.ts';
import { temporaryFolder } from '../program.ts';

const game: ArenaGame = { scenario: 'made-up', seed: 1, quarters: 4, difficulty: 'manager', players: {} };
const other = { ...game, seed: 2 };
const record = madeUpGame([[1, 2]]);

test('what was kept is found again, after half a line as well', async () => {
  const file = join(await temporaryFolder(), 'games.jsonl');
  const first = await openKeptGames(file, 'h');
  expect(first.found(game)).toBeUndefined();
  first.keep(game, record);
  await appendFile(file, '{"key":"abc","rec');
  const second = await openKeptGames(file, 'h');
  expect([second.damaged, second.found(game), second.found(other)]).toEqual([1, record, undefined]);
  second.keep(other, { ...record, seed: 2 });
  const third = await openKeptGames(file, 'h');
  expect([third.damaged, third.found(game)?.seed, third.found(other)?.seed]).toEqual([1, 1, 2]);
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(4);
});

test('a line that is JSON and no game is left out', async () => {
  const { records, damaged } = readKept(
    '{"key":"k","record":{"seed":"one"}}\nnull\n\n[]\n',
    gameRecordSchema,
  );
  expect([records.size, damaged]).toEqual([0, 3]);
  await expect(openKeptGames(await temporaryFolder(), 'h')).rejects.toThrow(/is a folder/);
  const file = join(await temporaryFolder(), 'x.jsonl');
  await writeFile(file, '');
  expect((await openKeptGames(file, 'h')).damaged).toBe(0);
});

test('a game has another name when anything about it is another, and the same wherever a bot lies', () => {
  const bot = (file: string, hash: string): ArenaGame => {
    return { ...game, players: { a: { kind: 'bot', file, hash, limitMs: 9 } } };
  };
  const names = [
    keyOf(game, 'h'),
    keyOf(game, 'i'),
    keyOf(other, 'h'),
    keyOf({ ...game, quarters: 3 }, 'h'),
    keyOf({ ...game, difficulty: 'intern' }, 'h'),
    keyOf({ ...game, players: { a: { kind: 'program', doctrine: 'x' } } }, 'h'),
    keyOf({ ...game, players: { b: { kind: 'program', doctrine: 'x' } } }, 'h'),
    keyOf(bot('one.mjs', '1'), 'h'),
    keyOf(bot('one.mjs', '2'), 'h'),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(keyOf(bot('elsewhere/one.mjs', '1'), 'h')).toBe(keyOf(bot('one.mjs', '1'), 'h'));
  expect(keyOf({ ...game, scenario: './made-up' }, 'h')).toBe(keyOf(game, 'h'));
});
