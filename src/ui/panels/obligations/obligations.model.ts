import type { Obligation, ObligationKind, SeatView } from '../../../engine/index.ts';
import { obligationsOf } from '../../../store/finance.ts';
import { yearAt } from '../decision/quarters.model.ts';

/** What falls due in a calendar year, kUSD; year null is what has no date. */
export interface YearDue {
  readonly year: number | null;
  readonly sum: number;
}

/** Promises of one kind to one side. */
export interface DueRow {
  readonly id: string;
  readonly kind: ObligationKind;
  /** Id of the company; null where it is none of the game. */
  readonly to: string | null;
  /** Within the next four quarters, and in all; kUSD. */
  readonly soon: number;
  readonly total: number;
  /** Last quarter in which something of it is due; null where nothing has a date. */
  readonly last: number | null;
}

/** Everything that a seat has promised to pay, kUSD. */
export interface Promised {
  readonly total: number;
  readonly soon: number;
  /** Years in which something falls due, in their order, what has no date last. */
  readonly years: readonly YearDue[];
  /** The largest first. */
  readonly rows: readonly DueRow[];
}

/** How many quarters "soon" is: a year from now. */
const SOON = 4;

/** What a seat has promised to pay, by year and by whom it is paid to (D6, A2, S4, E2). */
export function promisedOf(view: SeatView): Promised {
  const all = obligationsOf(view);
  const rows = rowsOf(all, view.quarter);
  return {
    total: sum(rows.map((row) => row.total)),
    soon: sum(rows.map((row) => row.soon)),
    years: yearsOf(all, view),
    rows,
  };
}

function rowsOf(all: readonly Obligation[], quarter: number): DueRow[] {
  const rows = new Map<string, DueRow>();
  for (const { kind, to, dated, open } of all) {
    const id = `${kind} ${to ?? ''}`;
    const before = rows.get(id);
    const last = dated.findLastIndex((due) => due > 0);
    rows.set(id, {
      id,
      kind,
      to,
      soon: (before?.soon ?? 0) + sum(dated.slice(0, SOON)),
      total: (before?.total ?? 0) + sum(dated) + open,
      last: latest(before?.last ?? null, last < 0 ? null : quarter + last),
    });
  }
  return [...rows.values()].sort((a, b) => b.total - a.total);
}

function yearsOf(all: readonly Obligation[], { quarter, scenario }: SeatView): YearDue[] {
  const years = new Map<number, number>();
  for (const { dated } of all)
    dated.forEach((due, k) => {
      const year = yearAt(scenario.start, quarter + k);
      years.set(year, (years.get(year) ?? 0) + due);
    });
  const open = sum(all.map((one) => one.open));
  const dated = [...years].sort(([a], [b]) => a - b).map(([year, due]): YearDue => ({ year, sum: due }));
  return open > 0 ? [...dated, { year: null, sum: open }] : dated;
}

function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
