import { expect, test } from 'vitest';
import type { ArenaGame, GameRecord } from '../../../src/cli/arena/game.ts';
import type { BalancePlan } from '../../../src/cli/balance/balancePlan.ts';
import { advice } from '../../../src/cli/balance/sections/advice.ts';
import { bots } from '../../../src/cli/balance/sections/bots.ts';
import { choiceProbes, writeChoices } from '../../../src/cli/balance/sections/choices.ts';
import { doctrines } from '../../../src/cli/balance/sections/doctrines.ts';
import { drama } from '../../../src/cli/balance/sections/drama.ts';
import { levels } from '../../../src/cli/balance/sections/levels.ts';
import { levers } from '../../../src/cli/balance/sections/levers.ts';
import { seats } from '../../../src/cli/balance/sections/seats.ts';
import { madeUpGame } from '../../support/madeUpGames.ts';

const bot = { kind: 'bot' as const, file: 'x.mjs', hash: 'x', limitMs: 1 };
const plan: BalancePlan = {
  scenario: 'made-up',
  companies: ['a', 'b', 'c'],
  seats: ['a', 'b'],
  doctrines: ['bold', 'meek'],
  difficulties: ['low', 'middle', 'high'],
  usual: 'middle',
  levers: ['prices', 'sites', 'payout'],
  bots: [{ name: 'idle', entrant: 'x.mjs', player: bot }],
  seed: 1,
  seeds: { doctrines: 3, usual: 2, levels: 1, advice: 1, bots: 1, levers: 1, choices: 2 },
  quarters: 6,
};

/** Points that a player makes more or less than usual in this made-up world. */
function pointsOf(player: ArenaGame['players'][string] | undefined): number {
  if (player === undefined) return 0;
  if (player.kind === 'bot') return -20;
  if (player.kind === 'adviser') return 3;
  const lever: Record<string, number> = { prices: -4, sites: 1, payout: 0 };
  const doctrine = player.doctrine === 'bold' ? 5 : player.doctrine === 'meek' ? -5 : 0;
  const level = player.difficulty === 'high' ? 8 : player.difficulty === 'low' ? -8 : 0;
  return doctrine + level + (lever[player.without?.[0] ?? ''] ?? 0);
}

/** Seat a makes 60, seat b 40; c always 99. Luck is a point a seed. */
function played({ seed, players, quarters }: ArenaGame): GameRecord {
  const last = [60 + seed + pointsOf(players.a), 40 + seed + pointsOf(players.b), 99];
  const scores = Array.from({ length: quarters }, () => last);
  return madeUpGame(scores, { seed, stateHash: JSON.stringify([seed, last]) });
}

const write = (section: typeof doctrines) => section.write(plan, section.games(plan).map(played));
const rowOf = (text: string, name: string) => text.split('\n').find((line) => line.startsWith(`| ${name} |`));

test('doctrines: a seed a campaign, in whole blocks, so that each sits in each seat as often; shares against a fair one', () => {
  const games = doctrines.games(plan);
  expect(games.map(({ seed }) => seed)).toEqual([1, 2, 3, 4]);
  for (const seat of plan.seats) {
    const sat = games.map(({ players }) => (players[seat]?.kind === 'program' ? players[seat].doctrine : ''));
    expect(sat.filter((doctrine) => doctrine === 'bold')).toHaveLength(2);
    expect(sat.filter((doctrine) => doctrine === 'meek')).toHaveLength(2);
  }
  const text = write(doctrines);
  expect(rowOf(text, 'bold')).toBe('| bold | 100 % (51–100) | 2.00 | open | +5.00 | 0 |');
  expect(rowOf(text, 'meek')).toContain('| 0 % (0–49) | 0.00 | holds |');
  expect(text).toContain('*4 campaigns, seeds 1 to 4.* **A small run');
});

test('levers: the same seat and seed with and without, and whether it was used at all', () => {
  expect(levers.games(plan)).toHaveLength(1 + 3 * 2);
  const text = write(levers);
  expect(rowOf(text, 'prices')).toBe(
    '| prices | +4.00 (+4.00 to +4.00) | holds | 2 of 2 | 100 % | +4.00 | +4.00 |',
  );
  expect(rowOf(text, 'sites')).toBe(
    '| sites | −1.00 (−1.00 to −1.00) | **fails** | 2 of 2 | 0 % | −1.00 | −1.00 |',
  );
  expect(rowOf(text, 'payout')).toBe('| payout | 0.00 | open | 0 of 2 | – | – | – |');
});

test('levels: each against the one below, and the top against the bottom', () => {
  const text = write(levels);
  expect(rowOf(text, 'high against middle')).toContain('| 100 % (34–100) | 60 %: open | +8.00 | 2 |');
  expect(rowOf(text, 'middle against low')).toBeDefined();
  expect(rowOf(text, 'high against low')).toContain('| 85 %: open | +16.00 | 2 |');
  expect(text.match(/ against \w+ \|/g)).toHaveLength(3);
});

test('bots: duels against the usual level, and the place among the seats of their campaign', () => {
  expect(rowOf(write(bots), 'idle')).toBe('| idle | 0 % (0–66) | −20.00 | 2.00 | 100 % | 0 | 0 |');
});

test('advice: who follows it against the levels and who does nothing, and its place in a weak field', () => {
  expect(advice.games(plan)).toHaveLength(2 * 4 + 2);
  const text = write(advice);
  expect(rowOf(text, 'adviser against low')).toBe(
    '| adviser against low | 100 % (34–100) | 60 %: open | +11.00 | 2 |',
  );
  expect(rowOf(text, 'adviser against middle')).toContain('| – | +3.00 |');
  expect(rowOf(text, 'adviser against idle')).toContain('| – | +23.00 |');
  expect(text).toContain('It failed 0 times.');
  expect(rowOf(text, 'a')).toBe('| a | 2.0 | 0 % (0–79) | 0 | 1 |');
  expect(rowOf(text, 'all seats')).toBe('| all seats | 2.5 | 0 % (0–66) | 0 | 2 |');
});

test('seats and drama rest on the usual campaigns; a company that nobody may play wins nothing', () => {
  const text = write(seats);
  expect(rowOf(text, 'a')).toBe('| a | 61.5 | 0.5 | 100 % | 1.0 | 0 % | 0 | 0 |');
  expect(rowOf(text, 'c')).toContain('| 99.0 | 0.0 | – |');
  expect(drama.games(plan)).toHaveLength(2 + 4);
  const told = write(drama);
  expect(rowOf(told, 'as the scenario seats them, plain score')).toMatch(
    /\| 2 \| 1\.00 \(1\.00–1\.00\): \*\*fails\*\* \|/,
  );
  expect(rowOf(told, 'doctrines rotated, against par')).toContain('| 4 |');
});

test('choices: every seat is looked at, early to late', () => {
  const probes = choiceProbes({ ...plan, seeds: { ...plan.seeds, choices: 8 }, quarters: 24 });
  expect(probes.map(({ seat, quarter }) => [seat, quarter])).toEqual(
    [4, 8, 12, 16, 4, 8, 12, 16].map((quarter, k) => [k % 2 === 0 ? 'a' : 'b', quarter]),
  );
  const text = writeChoices(plan, [[{ kind: 'buildSite', differences: [0.5, -0.5] }], []]);
  expect(text).toContain(
    'In a quarter 0.5 kinds of decisions are taken; 0.5 of them matter, 0.5 of those are open.',
  );
  expect(rowOf(text, 'buildSite')).toBe('| buildSite | 1 | 0.50 | 0.00 |');
});
