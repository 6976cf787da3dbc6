/** What the program `sensitivity` has written into `assets/manual/sensitivity.json`. */
export interface Sensitivity {
  /** Version of the scenario that was played, seeds and quarters. */
  readonly version: string;
  readonly seeds: readonly number[];
  readonly quarters: number;
  /** Numbers that were tried first, and for how long. */
  readonly screened: number;
  readonly screenedQuarters: number;
  readonly rows: readonly SensitivityRow[];
}

/** One number of the rules, and what it moves from its low bound to its high one. */
export interface SensitivityRow {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  readonly world: number;
  readonly scores: number;
  readonly most: { readonly mark: string; readonly change: number };
}

/** Marks of the world that have a name in the rule book. */
const MARKS = [
  'cloudRevenue',
  'siliconRevenue',
  'modelRevenue',
  'capex',
  'marketValue',
  'powerMW',
  'capability',
] as const;

/** A row as it is shown. */
export interface ShownRow extends SensitivityRow {
  /** What it moves most, if that has a name. */
  readonly mark: (typeof MARKS)[number] | undefined;
}

/** Rows that are shown: what moves the outcome most. */
const SHOWN = 10;

/** The rows for the rule book, in the order in which they were written; those that move nothing tell nothing. */
export function sensitivityRows({ rows }: Sensitivity): readonly ShownRow[] {
  return rows
    .filter(({ world, scores }) => world > 0 || scores > 0)
    .slice(0, SHOWN)
    .map((row) => ({ ...row, mark: MARKS.find((mark) => mark === row.most.mark) }));
}
