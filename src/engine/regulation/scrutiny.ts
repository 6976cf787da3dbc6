import { modifier } from '../events/modifiers.ts';
import { clamp, zeros } from '../math/numbers.ts';
import { companyAt, type Work } from '../quarter/work.ts';
import { headlineScrutiny } from './jurisdictions.ts';
import { type Move, type Note, notePressure } from './pressure.ts';
import { noteRelief } from './relief.ts';
import type { RegionalSales } from './sales.ts';

/** R1: moves every company's scrutiny in every jurisdiction. */
export function moveScrutiny(work: Work, sales: RegionalSales): readonly Move[] {
  const { regulation } = work.state;
  const moves: Move[] = [];
  const { companies } = work.state;
  const gains = companies.map((_, i) => modifier(work, 'scrutinyGain', i));
  const decays = companies.map((_, i) => modifier(work, 'scrutinyDecay', i));
  const note: Note = (company, jurisdiction, cause, points) => {
    if (points === 0 || jurisdiction < 0 || companies[company]?.status === 'failed') return;
    const felt = points * ((points > 0 ? gains : decays)[company] ?? 1);
    if (company >= 0) moves.push({ company, jurisdiction, cause, points: felt });
  };
  notePressure(work, sales, note);
  noteRelief(work, note);
  regulation.conduct = [];
  applyMoves(work, moves);
  return moves;
}

/**
 * Applies moves and keeps them for who asks why (I2). Where 0 or 100 is reached, what points there is cut alike, so that
 * causes still sum to the change.
 */
export function applyMoves(work: Work, moves: readonly Move[]): void {
  if (moves.length === 0) return;
  const { jurisdictions } = work.scenario;
  const { companies, regulation } = work.state;
  const width = jurisdictions.length;
  const ups = zeros(companies.length * width);
  const downs = zeros(ups.length);
  for (const { company, jurisdiction, points } of moves) {
    const rows = points > 0 ? ups : downs;
    rows[company * width + jurisdiction] = (rows[company * width + jurisdiction] ?? 0) + points;
  }
  for (const move of moves) {
    const place = move.company * width + move.jurisdiction;
    const before = regulation.scrutiny[move.company]?.[move.jurisdiction] ?? 0;
    const cut = cutOf(before, ups[place] ?? 0, downs[place] ?? 0, move.points > 0);
    work.scratch.scrutinyMoves.push(cut === 1 ? move : { ...move, points: move.points * cut });
  }
  for (let i = 0; i < companies.length; i++) {
    const row = regulation.scrutiny[i] ?? [];
    for (let j = 0; j < width; j++)
      row[j] = clamp((row[j] ?? 0) + (ups[i * width + j] ?? 0) + (downs[i * width + j] ?? 0), 0, 100);
    companyAt(work.state, i).scrutiny = headlineScrutiny(jurisdictions, row);
  }
}

/** Part of the rises (or falls) that counts when the figure reaches 100 (or 0). */
function cutOf(before: number, up: number, down: number, rising: boolean): number {
  const after = before + up + down;
  if (after > 100 && rising) return (100 - before - down) / up;
  if (after < 0 && !rising) return (-before - up) / down;
  return 1;
}
