import type { Measured, Row } from './measure.ts';

/** What forecasts say of themselves in the game: situations that were measured, and part of the outcomes in the 80 % band. */
export interface CoverageShares {
  readonly states: number;
  readonly in80: Readonly<Record<string, number>>;
}

/** Shares by figure, in whole hundredths, as the game ships them. */
export function sharesOf(states: number, { metrics }: Pick<Measured, 'metrics'>): CoverageShares {
  return {
    states,
    in80: Object.fromEntries(metrics.map(({ key, in80 }) => [key, Math.round(in80 * 100) / 100])),
  };
}

const BEGIN = '<!-- written by coverage -->';
const END = '<!-- end of what was written by coverage -->';

/**
 * A document with what was measured between its two marks; all else stays as it is.
 *
 * @param command the words with which it can be measured again
 * @throws when the document has no such marks
 */
export function withTables(document: string, command: string, measured: Measured): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`no place between "${BEGIN}" and "${END}"`);
  const written = [
    `Written by this command, not by hand: \`${command}\``,
    table('metric', measured.metrics),
    table('quarters ahead', measured.horizons),
  ];
  return `${document.slice(0, begin + BEGIN.length)}\n${written.join('\n\n')}\n${document.slice(end)}`;
}

function table(heading: string, rows: readonly Row[]): string {
  const columns = [
    heading,
    'cases',
    'in 80 % band',
    'in 50 % band',
    'below the middle',
    'width',
    'in 80 % band, raw',
  ];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const lines = rows.map(({ key, cases, in80, in50, below, width, raw80 }) =>
    line([key, `${cases}`, percent(in80), percent(in50), percent(below), width.toFixed(2), percent(raw80)]),
  );
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
