import type { GameRecord } from '../arena/game.ts';
import { mean } from '../arena/standing.ts';

/** Scores of the contenders of a campaign: rows by quarter, then by contender. */
export type Race = readonly (readonly number[])[];

/** The races between some seats in campaigns of the same length. */
export function racesOf(
  companies: readonly string[],
  seats: readonly string[],
  records: readonly GameRecord[],
): Race[] {
  const places = seats.map((seat) => companies.indexOf(seat));
  return records.map(({ scores }) => scores.map((row) => places.map((place) => row[place] ?? 0)));
}

/**
 * The same races with the chairs taken out: each score less the mean of that seat in that quarter over all of them. Who leads
 * then does better than others did from there.
 */
export function againstPar(races: readonly Race[]): Race[] {
  const longest = Math.max(0, ...races.map((race) => race.length));
  const pars = Array.from({ length: longest }, (_, q) =>
    (races[0]?.[0] ?? []).map((_, i) => mean(races.flatMap((race) => race[q]?.[i] ?? []))),
  );
  return races.map((race) => race.map((row, q) => row.map((score, i) => score - (pars[q]?.[i] ?? 0))));
}

/** The row of a race when a part of it is over: 0.5 of 24 quarters is the end of the twelfth. */
export function rowAt(race: Race, part: number): readonly number[] {
  return race[Math.max(0, Math.ceil(race.length * part) - 1)] ?? [];
}
