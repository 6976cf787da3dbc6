import type { ArenaPlan } from '../../arena/arenaPlan.ts';
import { duelCampaigns, duelResults, type PairRow } from '../../arena/duelMode.ts';
import type { Entrant } from '../../arena/player.ts';
import { type BalancePlan, type Section, seedsFor } from '../balancePlan.ts';
import { basis, markdownTable, signed, verdict, within } from '../markdown.ts';

/** Least share of duels against the level below, and of the highest against the lowest. */
const STEP = 0.6;
const TOP_TO_BOTTOM = 0.85;

/** Duels of some players from every seat. */
export function duelArena(
  plan: BalancePlan,
  entrants: readonly Entrant[],
  seeds: readonly number[],
): ArenaPlan {
  const { scenario, companies, seats, seed, quarters, usual: difficulty } = plan;
  return {
    scenario,
    companies,
    seats,
    entrants,
    games: seeds.length * seats.length,
    seed,
    quarters,
    difficulty,
  };
}

function levelArena(plan: BalancePlan): ArenaPlan {
  const entrants = [...plan.difficulties].reverse().map((id) => {
    return { name: id, entrant: id, player: { kind: 'program' as const, difficulty: id } };
  });
  return duelArena(plan, entrants, seedsFor(plan, 'levels'));
}

/** Whether each level beats the one below it from the same seat. */
export const levels: Section = {
  id: 'levels',
  games: (plan) => duelCampaigns(levelArena(plan)).map(({ game }) => game),
  write: (plan, records) => {
    const arena = levelArena(plan);
    const { pairs } = duelResults(arena, duelCampaigns(arena), records);
    const [top, bottom] = [plan.difficulties.at(-1), plan.difficulties[0]];
    const asked = pairs.flatMap((pair) => {
      if (pair.first === top && pair.second === bottom && plan.difficulties.length > 2)
        return [{ pair, least: TOP_TO_BOTTOM }];
      return isStep(plan, pair) ? [{ pair, least: STEP }] : [];
    });
    const rows = asked.map(({ pair, least }) => [
      `${pair.first} against ${pair.second}`,
      within(pair),
      `${least * 100} %: ${verdict(pair.low, pair.high, 'atLeast', least)}`,
      signed(pair.margin),
      String(pair.games),
    ]);
    const headings = ['duel', 'wins of the first, 95 %', 'at least', 'margin, points', 'duels'];
    return `## Levels of difficulty\n\nThe same seat on the same seed, led by its own doctrine at one level and at another; everybody else plays at the usual level, ${plan.usual}.\n\n${basis(records.length, seedsFor(plan, 'levels'))}${markdownTable(headings, rows)}`;
  },
};

function isStep({ difficulties }: BalancePlan, { first, second }: PairRow): boolean {
  return difficulties.indexOf(first) === difficulties.indexOf(second) + 1;
}
