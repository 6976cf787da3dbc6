import type { ShareWithin } from '../arena/wilson.ts';
import { figure } from '../output/table.ts';
import type { Worth } from './worth.ts';

/** A table of Markdown; the first column is text, the others are numbers. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = headings.map((_, k) => (k === 0 ? '---' : '---:'));
  return `${line(headings)}|${rule.join('|')}|\n${rows.map(line).join('')}`;
}

/** A share as `31 % (26–37)`. */
export function within({ share, low, high }: ShareWithin): string {
  return `${percent(share)} (${figure(low * 100)}–${figure(high * 100)})`;
}

export function percent(share: number): string {
  return `${figure(share * 100)} %`;
}

/** Points with their sign. */
export function signed(points: number): string {
  if (!Number.isFinite(points)) return points > 0 ? '∞' : '−∞';
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${figure(Math.abs(points), 2)}`;
}

/** A mean difference with its interval. */
export function worthText({ mean, low, high, pairs }: Worth): string {
  return pairs < 2 ? signed(mean) : `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}

/** What the figures say of a claim: it holds, it does not, or there are too few games to tell. */
export function verdict(low: number, high: number, asked: 'atLeast' | 'atMost', bound: number): string {
  const holds = asked === 'atLeast' ? low >= bound : high <= bound;
  const fails = asked === 'atLeast' ? high < bound : low > bound;
  return holds ? 'holds' : fails ? '**fails**' : 'open';
}

/** Games under which a part of the report says of itself that it is small. */
const SMALL = 100;

/** On what a part rests. */
export function basis(games: number, seeds: readonly number[], what = 'campaigns'): string {
  const [first, last] = [seeds[0] ?? 0, seeds.at(-1) ?? 0];
  const small = games < SMALL ? ' **A small run: read the intervals, not the means.**' : '';
  return `*${games} ${what}, seeds ${first} to ${last}.*${small}\n\n`;
}
