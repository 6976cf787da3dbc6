import type { ObjectiveLevel, OwnObjective } from '../../../engine/index.ts';

export const LEVELS: readonly ObjectiveLevel[] = ['bronze', 'silver', 'gold'];

/** One level of an objective as it stands. */
export interface LevelRow {
  readonly level: ObjectiveLevel;
  readonly state: 'reached' | 'lost' | 'open';
  /** Quarter in which it was reached; −1 = not. */
  readonly quarter: number;
}

/** The three levels of an objective, least first. */
export function levelRows({ progress }: Pick<OwnObjective, 'progress'>): readonly LevelRow[] {
  return LEVELS.map((level) => {
    const quarter = progress.reached[level];
    return { level, quarter, state: quarter >= 0 ? 'reached' : progress.lost[level] ? 'lost' : 'open' };
  });
}

/** Whether nothing about any objective can change any more. */
export function areSettled(objectives: readonly Pick<OwnObjective, 'progress'>[]): boolean {
  return (
    objectives.length > 0 && objectives.every((one) => levelRows(one).every(({ state }) => state !== 'open'))
  );
}
