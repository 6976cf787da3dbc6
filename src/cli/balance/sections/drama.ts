import type { GameRecord } from '../../arena/game.ts';
import { figure } from '../../output/table.ts';
import { type BalancePlan, type Section, seedsFor, usualGames } from '../balancePlan.ts';
import { type Drama, dramaOf } from '../drama.ts';
import { basis, markdownTable, percent, verdict, within } from '../markdown.ts';
import { againstPar, racesOf } from '../race.ts';
import { doctrineGames } from './doctrines.ts';

/** Most that the lead at half time may tell of the winner, and least that the last at one third may win. */
const MOST_AUC = 0.85;
const LEAST_TURNS = 0.05;

/** Whether a campaign stays open: who leads early, who wins in the end. */
export const drama: Section = {
  id: 'drama',
  games: (plan) => [
    ...usualGames(plan, seedsFor(plan, 'usual')),
    ...doctrineGames(plan).map(({ game }) => game),
  ],
  write: (plan, records) => {
    const usual = records.slice(0, plan.seeds.usual);
    const tables = records.slice(plan.seeds.usual);
    const sets: [string, Drama][] = [
      ['as the scenario seats them, plain score', measured(plan, usual, false)],
      ['as the scenario seats them, against par', measured(plan, usual, true)],
      ['doctrines rotated, plain score', measured(plan, tables, false)],
      ['doctrines rotated, against par', measured(plan, tables, true)],
    ];
    const rows = sets.map(([name, found]) => [
      name,
      String(found.games),
      areaText(found.auc),
      `${within(found.lastWins)}: ${verdict(found.lastWins.low, found.lastWins.high, 'atLeast', LEAST_TURNS)}`,
      within(found.comebacks),
      figure(found.leadChanges, 1),
      percent(found.settled),
    ]);
    const headings = [
      'campaigns',
      'number',
      `lead at half tells the winner, AUC under ${MOST_AUC}`,
      `last at one third wins, ${LEAST_TURNS * 100} % or more`,
      'winner was in the lower half at half time',
      'changes of the leader',
      'settled after',
    ];
    return `## Does it stay open\n\nContenders are the ${plan.seats.length} seats that a person may play. A lead is the own score less the best of the others; the AUC is the chance that a winner had the larger lead at half time than a loser, of this or another campaign. Against par means: each score less the mean of its seat in that quarter, which takes the chairs out. A race is settled when the winner takes the lead for good.\n\n${basis(
      records.length,
      records.map(({ seed }) => seed),
    )}${markdownTable(headings, rows)}`;
  },
};

function areaText({ auc, low, high }: Drama['auc']): string {
  const interval = `${figure(low, 2)}–${figure(high, 2)}`;
  return `${figure(auc, 2)} (${interval}): ${verdict(low, high, 'atMost', MOST_AUC)}`;
}

function measured({ companies, seats }: BalancePlan, records: readonly GameRecord[], fair: boolean): Drama {
  const races = racesOf(companies, seats, records);
  return dramaOf(fair ? againstPar(races) : races);
}
