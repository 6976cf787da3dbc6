/** One step from a version to the next. It gets what was in the file, so it may assume nothing about its form. */
export interface ReplayMigration {
  /** The version that it leads to; it starts from the one before. */
  readonly to: number;
  readonly change: (replay: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** The way from every version that was ever written to the one that is written now. Version 1 needs no step. */
export const REPLAY_MIGRATIONS: readonly ReplayMigration[] = [];

/**
 * The version that a list of migrations leads to.
 *
 * @throws RangeError when a number is missing or out of order: a gap would make old replays unreadable
 */
export function versionAfter(migrations: readonly ReplayMigration[]): number {
  for (const [index, { to }] of migrations.entries()) {
    if (to !== index + 2) throw new RangeError(`Migration ${index + 1} must lead to version ${index + 2}`);
  }
  return migrations.length + 1;
}

/** Brings a replay from the version it was written in to the current one. */
export function migrateReplay(
  replay: Readonly<Record<string, unknown>>,
  from: number,
  migrations: readonly ReplayMigration[] = REPLAY_MIGRATIONS,
): Readonly<Record<string, unknown>> {
  return migrations
    .filter(({ to }) => to > from)
    .reduce((migrated, { to, change }) => ({ ...change(migrated), version: to }), replay);
}
