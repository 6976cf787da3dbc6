/** One step from a version to the next. What a step does not name stays as it is. */
export interface MigrationStep {
  /** The version it leads to; it starts from the one before. */
  readonly to: number;
  readonly header?: (header: unknown) => unknown;
  readonly payload?: (payload: unknown) => unknown;
}

/** The way from every version that was ever written to the one that is written now. */
export interface Migrations {
  readonly current: number;
  readonly steps: readonly MigrationStep[];
}

/**
 * Declares the migrations of a format. Version 1 needs no step.
 *
 * @throws RangeError when a number is missing or out of order: a gap would make old saves unreadable
 */
export function defineMigrations(steps: readonly MigrationStep[]): Migrations {
  for (const [index, step] of steps.entries()) {
    if (step.to !== index + 2)
      throw new RangeError(`Migration ${index + 1} must lead to version ${index + 2}`);
  }
  return { current: steps.length + 1, steps };
}

/** Brings a header or a payload from the version it was written in to the current one. */
export function migrate(
  migrations: Migrations,
  part: 'header' | 'payload',
  from: number,
  value: unknown,
): unknown {
  let migrated = value;
  for (const step of migrations.steps.filter(({ to }) => to > from)) {
    const change = step[part];
    if (change !== undefined) migrated = change(migrated);
  }
  return migrated;
}
