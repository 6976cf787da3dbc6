import type { ArenaGame, GameRecord } from '../../arena/game.ts';
import { type BalancePlan, finalScore, type Section, seedsFor, usualGames } from '../balancePlan.ts';
import { basis, markdownTable, percent, signed, verdict, worthText } from '../markdown.ts';
import { worthOf } from '../worth.ts';

/** Campaigns of one seat that leaves one lever alone. */
function withoutLever(
  plan: BalancePlan,
  lever: BalancePlan['levers'][number],
): { seat: string; game: ArenaGame }[] {
  return usualGames(plan, seedsFor(plan, 'levers')).flatMap((game) =>
    plan.seats.map((seat) => {
      const players = { [seat]: { kind: 'program' as const, without: [lever] } };
      return { seat, game: { ...game, players } };
    }),
  );
}

/** Whether every lever is worth having: each seat with its own doctrine against itself without the lever. */
export const levers: Section = {
  id: 'levers',
  games: (plan) => [
    ...usualGames(plan, seedsFor(plan, 'levers')),
    ...plan.levers.flatMap((lever) => withoutLever(plan, lever).map(({ game }) => game)),
  ],
  write: (plan, records) => {
    const seeds = seedsFor(plan, 'levers');
    const usual = new Map(records.slice(0, seeds.length).map((record) => [record.seed, record]));
    const each = seeds.length * plan.seats.length;
    const rows = plan.levers.map((lever, k) => {
      const start = seeds.length + k * each;
      return rowOf(plan, lever, usual, records.slice(start, start + each));
    });
    rows.sort((a, b) => b.worth.mean - a.worth.mean);
    const cells = rows.map(({ lever, worth, used, pairs, bySeat }) => [
      lever,
      worthText(worth),
      verdict(worth.low, worth.high, 'atLeast', 0),
      `${used} of ${pairs}`,
      used === 0 ? '–' : percent(worth.better),
      ...bySeat.map((mean) => (mean === null ? '–' : signed(mean))),
    ]);
    const headings = ['lever', 'worth, points', 'above 0', 'used', 'better with it', ...plan.seats];
    return `## Levers\n\nEach seat led by its own doctrine, against the same without one lever: same seed, same seat, everybody else as usual. The worth of a lever is what the final score loses without it, over the campaigns that it changes; a dash is a seat that never used it.\n\n${basis(records.length, seeds)}${markdownTable(headings, cells)}`;
  },
};

function rowOf(
  plan: BalancePlan,
  lever: string,
  usual: ReadonlyMap<number, GameRecord>,
  records: readonly GameRecord[],
) {
  const pairs = records.map((record, k) => {
    const seat = plan.seats[k % plan.seats.length] ?? '';
    const before = usual.get(record.seed);
    const difference = finalScore(plan, before, seat) - finalScore(plan, record, seat);
    return { seat, difference, used: before?.stateHash !== record.stateHash };
  });
  const used = pairs.filter((pair) => pair.used);
  const bySeat = plan.seats.map((seat) => {
    const here = used.filter((pair) => pair.seat === seat).map(({ difference }) => difference);
    return here.length === 0 ? null : worthOf(here).mean;
  });
  const worth = worthOf(used.map(({ difference }) => difference));
  return { lever, worth, used: used.length, pairs: pairs.length, bySeat };
}
