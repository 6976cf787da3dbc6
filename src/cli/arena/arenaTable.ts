import { type Column, figure, textTable } from '../output/table.ts';
import type { ArenaAnswer } from './arena.ts';
import type { ShareWithin } from './wilson.ts';

type Table = Extract<ArenaAnswer, { mode: 'table' }>;
type Duel = Extract<ArenaAnswer, { mode: 'duel' }>;

/** An arena for people: best first, the 95 % interval beside every share. */
export function arenaTable(answer: ArenaAnswer): string {
  const { games, campaigns, seeds, quarters, difficulty } = answer;
  const what =
    answer.mode === 'table' ? `${games} games` : `${games} duels of each pair, ${campaigns} campaigns`;
  const head = `${answer.scenario}, ${what}, seeds ${seeds.first} to ${seeds.last}, ${quarters} quarters, the others play as ${difficulty}\n\n`;
  const body = answer.mode === 'table' ? tableText(answer) : duelText(answer);
  return `${head}${body}${forfeitText(answer)}`;
}

function tableText({ entrants, seats }: Table): string {
  const rows = [...entrants]
    .sort((a, b) => b.share - a.share || b.againstPar - a.againstPar)
    .map((row) => [
      row.name,
      figure(row.wins, 1),
      within(row),
      figure(row.timesFair, 2),
      figure(row.meanScore, 1),
      signed(row.againstPar),
      figure(row.meanRank, 2),
      percent(row.lowerHalf),
      String(row.forfeits),
    ]);
  const headings = [
    'entrant',
    'wins',
    'share, 95 %',
    'x fair',
    'score',
    'against par',
    'rank',
    'lower half',
    'forfeits',
  ];
  const pars = seats.map(({ seat, par }) => `${seat} ${figure(par, 1)}`).join(', ');
  return `${textTable(columns(headings), rows)}\npar of the seats: ${pars}\n`;
}

function duelText({ entrants, pairs }: Duel): string {
  const rows = [...entrants]
    .sort((a, b) => b.share - a.share || b.margin - a.margin)
    .map((row) => [
      row.name,
      figure(row.wins, 1),
      String(row.duels),
      within(row),
      figure(row.meanScore, 1),
      signed(row.margin),
      String(row.forfeits),
    ]);
  const against = pairs.map((pair) => [
    `${pair.first} – ${pair.second}`,
    figure(pair.wins, 1),
    String(pair.games),
    within(pair),
    signed(pair.margin),
  ]);
  const all = textTable(
    columns(['entrant', 'wins', 'duels', 'share, 95 %', 'score', 'margin', 'forfeits']),
    rows,
  );
  return `${all}\n${textTable(columns(['pair', 'wins of the first', 'duels', 'share, 95 %', 'margin']), against)}`;
}

function forfeitText({ forfeits, misread, refused }: ArenaAnswer): string {
  if (forfeits.length === 0 && misread === 0 && refused === 0) return '';
  const reasons = new Map<string, number>();
  for (const { name, reason, detail } of forfeits) {
    const line = `${name}: ${reason} (${detail})`;
    reasons.set(line, (reasons.get(line) ?? 0) + 1);
  }
  const lines = [...reasons].map(([line, count]) => `${count} x ${line}\n`);
  return `\nforfeited quarters${lines.length === 0 ? ': none' : ''}\n${lines.join('')}entries of bots that are no commands: ${misread}; commands refused by the rules: ${refused}\n`;
}

function columns(headings: readonly string[]): Column[] {
  return headings.map((heading, k) => ({ heading, right: k > 0 }));
}

function within({ share, low, high }: ShareWithin): string {
  return `${percent(share)} (${figure(low * 100)}–${figure(high * 100)})`;
}

function percent(share: number): string {
  return `${figure(share * 100)} %`;
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${figure(points, 1)}`;
}
