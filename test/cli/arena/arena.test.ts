import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { ArenaAnswer } from '../../../src/cli/arena/arena.ts';
import { workersRun } from '../../../src/cli/parallel/thread.ts';
import { callProgram, temporaryFile, temporaryFolder } from '../program.ts';

const flagship = 'the-ten-billion-deal';
const bot = (name: string) => `test/support/bots/${name}.mjs`;
const short = ['--quarters', '2', '--json'];
const entrants = (...names: string[]) => names.flatMap((name) => ['--entrant', name]);

async function arena(...words: string[]): Promise<ArenaAnswer> {
  const { code, out, err } = await callProgram('arena', flagship, ...words, ...short);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

afterEach(() => workersRun(undefined));

test('a table of a doctrine, a difficulty and a bot: shares sum to one, every seat is taken in turn', async () => {
  const answer = await arena(...entrants('cashDisciplined', 'intern', bot('idle')), '--games', '3');
  expect(answer).toMatchObject({ scenario: flagship, mode: 'table', games: 3, campaigns: 3, quarters: 2 });
  expect(answer.entrants.map(({ name }) => name)).toEqual(['cashDisciplined', 'intern', 'idle']);
  expect(answer.entrants.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 9);
  for (const { share, low, high, bySeat, meanScore } of answer.entrants) {
    expect(low <= share && share <= high && meanScore > 0).toBe(true);
    expect(bySeat).toHaveLength(6);
  }
  expect(answer.seeds).toEqual({ first: 1, last: 1 });
}, 120_000);

test('T4 the same answer in this thread and in several; a file of kept games changes nothing but the time', async () => {
  const words = [
    ...entrants('priceWarrior@intern', bot('hostile/remembers')),
    '--games',
    '2',
    '--mode',
    'duel',
  ];
  const alone = await arena(...words);
  workersRun(fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url)));
  const file = join(await temporaryFolder(), 'games.jsonl');
  expect(await arena(...words, '--resume', file)).toEqual(alone);
  const kept = await readFile(file, 'utf8');
  expect(kept.trimEnd().split('\n')).toHaveLength(4);
  await appendFile(file, '{"key":');
  workersRun(undefined);
  const again = await callProgram('arena', flagship, ...words, ...short, '--resume', file);
  expect([again.code, again.err]).toEqual([0, `1 lines of '${file}' cannot be read; they are left out.\n`]);
  expect(JSON.parse(again.out)).toEqual(alone);
  expect(await readFile(file, 'utf8')).toBe(`${kept}{"key":`);
}, 180_000);

test('an entrant that comes alone plays against the program', async () => {
  const alone = await arena(
    ...entrants(bot('idle')),
    '--games',
    '1',
    '--mode',
    'duel',
    '--difficulty',
    'intern',
  );
  expect(alone.entrants.map(({ name }) => name)).toEqual(['idle', 'intern']);
}, 120_000);

test('games that other rules made are not mixed with these', async () => {
  const words = [...entrants('balanced', 'intern'), '--games', '1', '--mode', 'duel'];
  const file = join(await temporaryFolder(), 'games.jsonl');
  await arena(...words, '--resume', file);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/"stateHash":"[0-9a-f]+"/g, '"stateHash":"0"'));
  const { code, out, err } = await callProgram('arena', flagship, ...words, ...short, '--resume', file);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/another version of the program.*Name a new file/);
}, 120_000);

test('for people: best first, the intervals, the par of the seats', async () => {
  const words = [
    '--games',
    '1',
    '--quarters',
    '1',
    ...entrants('balanced', 'balanced', bot('hostile/throws')),
  ];
  const { code, out } = await callProgram('arena', flagship, ...words);
  expect(code).toBe(0);
  expect(out).toContain(
    'the-ten-billion-deal, 1 games, seeds 1 to 1, 1 quarters, the others play as manager',
  );
  expect(out).toMatch(/^balanced \(2\) /m);
  expect(out).toMatch(/par of the seats: amazon \d+\.\d, anthropic /);
  expect(out).toMatch(/^\d x throws: threw \(no idea\)$/m);
  const shares = [...out.matchAll(/ (\d+) % \(\d+–\d+\)/g)].map(([, share]) => Number(share));
  expect(shares).toHaveLength(3);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
}, 120_000);

test.each([
  [[], /needs entrants: write --entrant once or more/],
  [['--entrant', 'balancd', '--entrant', 'intern'], /no entrant 'balancd'\. Did you mean 'balanced'\?/],
  [['--entrant', 'hyperscaller', '--entrant', 'intern'], /Did you mean 'hyperscaler'\?/],
  [['--entrant', 'balanced@interm'], /no difficulty 'interm'\. Did you mean 'intern'\?/],
  [['--entrant', 'balancd@intern'], /no doctrine 'balancd'\. Did you mean 'balanced'\?/],
  [['--entrant', './nowhere.mjs'], /no file or folder '\.\/nowhere\.mjs'/],
  [['--entrant', 'test/support/bots'], /is a folder\. Name the bot's file/],
  [['--entrant', bot('hostile/noBot')], /is no bot: it has no default export\. Write a module like/],
  [['--entrant', bot('hostile/noDecide')], /has no function 'decide'/],
  [['--mode', 'dual'], /Did you mean 'duel'\?/],
  [['--games', '0'], /whole number from 1/],
])(
  '%j is a wrong call, and a line says what would be right',
  async (words, help) => {
    const { code, out, err } = await callProgram('arena', flagship, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(help);
  },
  60_000,
);

test('a module that cannot be read is a wrong call', async () => {
  const broken = await temporaryFile('broken.mjs', "export default { name: 'broken', decide( };\n");
  const { code, err } = await callProgram('arena', flagship, '--entrant', broken);
  expect(code).toBe(2);
  expect(err).toMatch(/broken\.mjs' is no bot: .*\. Write a module like/);
}, 60_000);
