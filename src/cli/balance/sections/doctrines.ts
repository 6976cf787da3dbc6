import type { ArenaPlan } from '../../arena/arenaPlan.ts';
import { type TableGame, tableGames, tableResults } from '../../arena/tableMode.ts';
import { figure } from '../../output/table.ts';
import type { BalancePlan, Section } from '../balancePlan.ts';
import { basis, markdownTable, signed, verdict, within } from '../markdown.ts';

/** Most that a doctrine may win, as a multiple of its fair share. */
const MOST = 1.5;

/** The arena of all doctrines: whole blocks of games, so that each sits in each seat equally often. */
export function doctrineArena(plan: BalancePlan): ArenaPlan {
  const { scenario, companies, seats, seed, quarters, usual: difficulty } = plan;
  const entrants = plan.doctrines.map((id) => {
    return { name: id, entrant: id, player: { kind: 'program' as const, doctrine: id } };
  });
  const blocks = Math.ceil(plan.seeds.doctrines / Math.max(1, entrants.length));
  const games = entrants.length * blocks;
  return { scenario, companies, seats, entrants, games, seed, quarters, difficulty };
}

/** Its games, each on a seed of its own. */
export function doctrineGames(plan: BalancePlan): TableGame[] {
  return tableGames(doctrineArena(plan), 'ownSeed');
}

/** Whether one way of leading a company is the answer to everything. */
export const doctrines: Section = {
  id: 'doctrines',
  games: (plan) => doctrineGames(plan).map(({ game }) => game),
  write: (plan, records) => {
    const arena = doctrineArena(plan);
    const games = doctrineGames(plan);
    const { entrants } = tableResults(arena, games, records);
    const rows = [...entrants]
      .sort((a, b) => b.share - a.share)
      .map((row) => [
        row.name,
        within(row),
        figure(row.timesFair, 2),
        verdict(row.low / row.fair, row.high / row.fair, 'atMost', MOST),
        signed(row.againstPar),
        String(row.failures),
      ]);
    const headings = [
      'doctrine',
      'wins, 95 %',
      'times its fair share',
      `at most ${MOST}`,
      'against par',
      'failures',
    ];
    return `## Doctrines\n\nAll doctrines at one table, every campaign on a seed of its own. Seats are rotated from seed to seed: in ${entrants.length} campaigns each doctrine sits in each seat once, beside others in the next ${entrants.length}. The highest score above the par of its seat wins. A fair share is ${figure(100 / Math.max(1, entrants.length), 1)} %; none should win more than ${MOST} times that.\n\n${basis(
      records.length,
      games.map(({ game }) => game.seed),
    )}${markdownTable(headings, rows)}`;
  },
};
