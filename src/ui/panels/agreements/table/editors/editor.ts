import type { Clause } from '../../../../../engine/index.ts';
import type { ClauseKind, ClauseOf, TableWorld } from '../../terms/sides.model.ts';

/** What every clause editor gets: the clause, the way to change it, and what it is measured against. */
export interface EditorProps<Kind extends ClauseKind> {
  readonly clause: ClauseOf<Kind>;
  readonly onChange: (clause: Clause) => void;
  readonly world: TableWorld;
}

/** Whole numbers, as counts and kUSD are. */
export const whole = (value: number): number => Math.round(value);

/** Whole percents of a share. */
export const percent = (share: number): number => Math.round(share * 100) / 100;

/** Tenths of a percent. */
export const permille = (share: number): number => Math.round(share * 1000) / 1000;
