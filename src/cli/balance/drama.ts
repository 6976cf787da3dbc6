import { mean, partOfWin, rankOf } from '../arena/standing.ts';
import { type ShareWithin, wilson } from '../arena/wilson.ts';
import { type Race, rowAt } from './race.ts';

/** How a set of races went, and whether they were worth watching. */
export interface Drama {
  readonly games: number;
  /** How well the lead at half time tells the winner: 0.5 = not at all, 1 = always. */
  readonly auc: AreaWithin;
  /** Part of the races that the last at one third still won. */
  readonly lastWins: ShareWithin;
  /** Part of the races whose winner was in the lower half at half time. */
  readonly comebacks: ShareWithin;
  /** Changes of the leader in a race. */
  readonly leadChanges: number;
  /** Part of the race that was over when the winner took the lead for good, mean. */
  readonly settled: number;
}

/** An area under the curve with its 95 % interval (Hanley and McNeil). */
export interface AreaWithin {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
}

/** All measures of a set of races. */
export function dramaOf(races: readonly Race[]): Drama {
  return {
    games: races.length,
    auc: aucAtHalf(races),
    lastWins: shareOf(races, lastStillWins),
    comebacks: shareOf(races, isComeback),
    leadChanges: mean(races.map(leadChanges)),
    settled: mean(races.map(settledAt)),
  };
}

function shareOf(races: readonly Race[], measure: (race: Race) => number): ShareWithin {
  return wilson(
    races.reduce((all, race) => all + measure(race), 0),
    races.length,
  );
}

/** Part of the win of each contender of a race. */
function winsOf(race: Race): number[] {
  const last = rowAt(race, 1);
  return last.map((_, i) => partOfWin(last, i));
}

/**
 * Area under the curve: takes a winner and a loser of any two races; how often had the winner the larger lead at half time?
 * A lead is the own score less the best of the others.
 */
export function aucAtHalf(races: readonly Race[]): AreaWithin {
  const seen = races.flatMap((race) => {
    const row = rowAt(race, 0.5);
    const wins = winsOf(race);
    return row.map((score, i) => {
      const others = row.filter((_, k) => k !== i);
      return { lead: score - Math.max(...others), won: wins[i] ?? 0 };
    });
  });
  return areaWithin(auc(seen), races.length, seen.length - races.length);
}

/** @param winners and @param losers how many of each were compared */
function areaWithin(area: number, winners: number, losers: number): AreaWithin {
  if (winners < 1 || losers < 1) return { auc: area, low: 0, high: 1 };
  const both = area / (2 - area) - area * area;
  const lone = (2 * area * area) / (1 + area) - area * area;
  const variance = area * (1 - area) + (winners - 1) * both + (losers - 1) * lone;
  const half = 1.96 * Math.sqrt(variance / (winners * losers));
  return { auc: area, low: Math.max(0, area - half), high: Math.min(1, area + half) };
}

/** Chance that a positive case ranks before a negative one, ties counting half; 0.5 when there is none of either. */
export function auc(cases: readonly { readonly lead: number; readonly won: number }[]): number {
  const sorted = [...cases].sort((a, b) => a.lead - b.lead);
  const positives = sorted.reduce((all, { won }) => all + won, 0);
  const negatives = sorted.length - positives;
  if (positives <= 0 || negatives <= 0) return 0.5;
  let below = 0;
  let area = 0;
  for (let k = 0; k < sorted.length; ) {
    let [won, lost] = [0, 0];
    const lead = sorted[k]?.lead;
    for (; sorted[k]?.lead === lead && k < sorted.length; k += 1) {
      won += sorted[k]?.won ?? 0;
      lost += 1 - (sorted[k]?.won ?? 0);
    }
    area += won * (below + lost / 2);
    below += lost;
  }
  return area / (positives * negatives);
}

/** 1 if the last at one third won, the part of it for a win or a last place that was shared. */
function lastStillWins(race: Race): number {
  const row = rowAt(race, 1 / 3);
  const wins = winsOf(race);
  const turned = row.map((score) => -score);
  return row.reduce((all, _, i) => all + partOfWin(turned, i) * (wins[i] ?? 0), 0);
}

/** 1 if the winner stood in the lower half at half time. */
function isComeback(race: Race): number {
  const row = rowAt(race, 0.5);
  const middle = (row.length + 1) / 2;
  return winsOf(race).reduce((all, won, i) => all + (rankOf(row, i) > middle ? won : 0), 0);
}

/** The contender in front; of those who share the lead, the first. */
function leaderOf(row: readonly number[]): number {
  return row.indexOf(Math.max(...row));
}

function leadChanges(race: Race): number {
  const leaders = race.map(leaderOf);
  return leaders.filter((leader, q) => q > 0 && leader !== leaders[q - 1]).length;
}

function settledAt(race: Race): number {
  const leaders = race.map(leaderOf);
  const winner = leaders.at(-1);
  const lost = leaders.findLastIndex((leader) => leader !== winner);
  return race.length === 0 ? 0 : (lost + 1) / race.length;
}
