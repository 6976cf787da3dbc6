import type { ChipRow } from './catalogue.model.ts';

/** A chip's place in a drawing of 0–100 by 0–100, from the left and from the top. */
export interface Dot {
  readonly id: string;
  readonly row: ChipRow;
  readonly x: number;
  readonly y: number;
  /** Whether its name stands to the left of it, at the right edge. */
  readonly isFlipped: boolean;
}

/** Marks along an axis with their values. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface ScatterPicture {
  readonly dots: readonly Dot[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Chips by work per kW (across) and cost of an hour (up): the best stand at the bottom right. */
export function scatterPicture(rows: readonly ChipRow[]): ScatterPicture {
  const xMost = niceCeiling(Math.max(...rows.map(({ perKilowatt }) => perKilowatt), 0.1));
  const yMost = niceCeiling(Math.max(...rows.map(({ hourCost }) => hourCost), 0.1));
  const dots = rows.map((row) => {
    const x = (row.perKilowatt / xMost) * 100;
    return { id: row.id, row, x, y: 100 - (row.hourCost / yMost) * 100, isFlipped: x > 70 };
  });
  return { dots, xTicks: ticks(xMost, false), yTicks: ticks(yMost, true) };
}

function ticks(most: number, isUp: boolean): Tick[] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    value: most * part,
    at: isUp ? 100 - part * 100 : part * 100,
  }));
}

/** The next of 1, 2, 4, 6, 8 times a power of ten, so that quarters of it are easy to read. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((one) => one * power >= value * 1.02) ?? 10;
  return step * power;
}
