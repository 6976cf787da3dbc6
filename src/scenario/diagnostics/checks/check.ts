import type { Cursor } from '../../parse/cursor.ts';
import type { ScenarioInput } from '../../schema/index.ts';
import type { Finding, Mend, Params } from '../diagnostic.ts';
import type { MessageCode } from '../messages.ts';
import type { Names, Things } from './names.ts';

/** What a check may look at. */
export interface CheckContext {
  readonly scenario: Cursor<ScenarioInput>;
  readonly names: Names;
  readonly things: Things;
  /** Quarters since the year 0 of the first quarter of the campaign, if it can be read. */
  readonly start: number | undefined;
  /** Length of the campaign, if it can be read. */
  readonly quarters: number | undefined;
}

/** One rule about the whole of a scenario. It sees what was written, right or wrong, and never throws. */
export type Check = (context: CheckContext) => Finding[];

/** A finding at a value. */
export function problem(cursor: Cursor<unknown>, code: MessageCode, params: Params, mend: Mend): Finding {
  return { code, params, mend, place: cursor.place, path: cursor.path, ...evidence(cursor) };
}

/** A finding at the name of a value: an unknown name in a table, or a table whose whole is wrong. */
export function problemAtKey(
  cursor: Cursor<unknown>,
  code: MessageCode,
  params: Params,
  mend: Mend,
): Finding {
  return { code, params, mend, place: cursor.keyPlace, path: cursor.path, ...evidence(cursor) };
}

function evidence(cursor: Cursor<unknown>): Pick<Finding, 'evidence'> {
  return cursor.node === undefined ? {} : { evidence: cursor.node };
}

/** A number for a message, without the noise of binary fractions. */
export function plain(value: number): number {
  return Number(value.toPrecision(6));
}

const quarterText = /^Q([1-4]) (\d{4})$/;

/** Quarters since the year 0 of a text such as "Q1 2026". */
export function ordinalOf(text: string | undefined): number | undefined {
  const match = quarterText.exec(text ?? '');
  return match === null ? undefined : Number(match[2]) * 4 + Number(match[1]) - 1;
}

/** The text of such a number. */
export function quarterOf(ordinal: number): string {
  return `Q${(ordinal % 4) + 1} ${Math.floor(ordinal / 4)}`;
}

/** Sum of the numbers among the values. */
export function total(cursors: readonly Cursor<unknown>[]): number {
  return cursors.reduce((sum, cursor) => sum + (cursor.number() ?? 0), 0);
}

/** Whether a value is a share; one that is not has a diagnostic of its own, and sums over it would only confuse. */
export function isFraction(cursor: Cursor<unknown>): boolean {
  const value = cursor.number();
  return value !== undefined && value >= 0 && value <= 1;
}

/** A share, or 0 where something else stands. */
export function fraction(cursor: Cursor<unknown>): number {
  return isFraction(cursor) ? (cursor.number() ?? 0) : 0;
}
