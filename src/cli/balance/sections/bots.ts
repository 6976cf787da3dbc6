import type { ArenaPlan } from '../../arena/arenaPlan.ts';
import { duelCampaigns, duelResults } from '../../arena/duelMode.ts';
import type { GameRecord } from '../../arena/game.ts';
import { mean, rankOf } from '../../arena/standing.ts';
import { figure } from '../../output/table.ts';
import { type BalancePlan, finalScore, type Section, seedsFor } from '../balancePlan.ts';
import { basis, markdownTable, percent, signed, within } from '../markdown.ts';
import { duelArena } from './levels.ts';

/** The usual level, and each bot. */
function botArena(plan: BalancePlan): ArenaPlan {
  const usual = {
    name: plan.usual,
    entrant: plan.usual,
    player: { kind: 'program' as const, difficulty: plan.usual },
  };
  return duelArena(plan, [usual, ...plan.bots], seedsFor(plan, 'bots'));
}

/** Whether simple tricks beat the usual level. */
export const bots: Section = {
  id: 'bots',
  games: (plan) => duelCampaigns(botArena(plan)).map(({ game }) => game),
  write: (plan, records) => {
    const arena = botArena(plan);
    const campaigns = duelCampaigns(arena);
    const { entrants, pairs } = duelResults(arena, campaigns, records);
    const usual = records.filter((_, k) => campaigns[k]?.entrant === 0);
    const rows = plan.bots.map((bot, k) => {
      const own = campaigns.flatMap(({ entrant, seat }, c) => {
        const record = records[c];
        return entrant === k + 1 && record !== undefined ? [{ seat, record }] : [];
      });
      const ranks = own.map(({ seat, record }) => rankAgainstPar(plan, usual, seat, record));
      const middle = (plan.seats.length + 1) / 2;
      const lower = mean(ranks.map((rank) => (rank > middle ? 1 : 0)));
      const pair = pairs.find(({ first, second }) => first === plan.usual && second === bot.name);
      const row = entrants[k + 1];
      if (pair === undefined || row === undefined) throw new Error(`${bot.name} did not play`);
      const won = { share: 1 - pair.share, low: 1 - pair.high, high: 1 - pair.low };
      return [
        bot.name,
        within(won),
        signed(-pair.margin),
        figure(mean(ranks), 2),
        percent(lower),
        String(row.failures),
        String(row.forfeits),
      ];
    });
    const headings = [
      'bot',
      `duels won against ${plan.usual}, 95 %`,
      'margin, points',
      'mean rank',
      'in the lower half',
      'failures',
      'forfeits',
    ];
    return `## Bots with one idea\n\nEach bot alone in a seat, everybody else at the usual level; against the same seat and seed at that level. The rank is its place among the ${plan.seats.length} seats of its own campaign by the score against par, 1 = best; par is what the seat makes at the usual level. \`steward\` is the worked example of the bot's page and is no test.\n\n${basis(records.length, seedsFor(plan, 'bots'))}${markdownTable(headings, rows)}`;
  },
};

/** Place of a seat in a campaign when each seat is held against what it makes at the usual level. */
function rankAgainstPar(
  plan: BalancePlan,
  usual: readonly GameRecord[],
  seat: string,
  record: GameRecord,
): number {
  const against = plan.seats.map((other) => {
    return finalScore(plan, record, other) - mean(usual.map((one) => finalScore(plan, one, other)));
  });
  return rankOf(against, plan.seats.indexOf(seat));
}
