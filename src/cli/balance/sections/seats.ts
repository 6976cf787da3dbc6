import { mean, partOfWin } from '../../arena/standing.ts';
import { figure } from '../../output/table.ts';
import { finalScore, type Section, seedsFor, usualGames } from '../balancePlan.ts';
import { idlenessOf } from '../idleness.ts';
import { basis, markdownTable, percent } from '../markdown.ts';

/** What the chairs are worth, who has nothing to do, and who goes under. */
export const seats: Section = {
  id: 'seats',
  games: (plan) => usualGames(plan, seedsFor(plan, 'usual')),
  write: (plan, records) => {
    const idle = idlenessOf(plan.companies, records);
    const wins = records.map((record) => {
      const scores = plan.seats.map((seat) => finalScore(plan, record, seat));
      return scores.map((_, i) => partOfWin(scores, i));
    });
    const rows = plan.companies.map((company, c) => {
      const scores = records.map((record) => finalScore(plan, record, company));
      const middle = mean(scores);
      const spread = Math.sqrt(mean(scores.map((score) => (score - middle) ** 2)));
      const place = plan.seats.indexOf(company);
      const own = idle[c];
      return [
        company,
        figure(middle, 1),
        figure(spread, 1),
        place < 0 ? '–' : percent(mean(wins.map((row) => row[place] ?? 0))),
        figure(own?.decisions ?? 0, 1),
        percent(own?.idle ?? 0),
        String(own?.longestStreak ?? 0),
        String(own?.failures ?? 0),
      ];
    });
    const headings = [
      'company',
      'final score',
      'spread',
      'best of the seats',
      'decisions a quarter',
      'quarters without',
      'longest streak',
      'failures',
    ];
    return `## Seats\n\nEvery company led by the program as the scenario says. Best of the seats: how often it ends with the highest plain score of those that a person may play.\n\n${basis(records.length, seedsFor(plan, 'usual'))}${markdownTable(headings, rows)}`;
  },
};
