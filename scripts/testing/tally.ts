/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** A check that is counted as one. */
export const oneCheck = (held: boolean): Tally =>
  held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The last line of a test run. */
export const tallyLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/**
 * Counts a report of Vitest. A skipped test counts as failed, as nobody would notice it otherwise, and so does a
 * file that broke before its first test.
 */
export function tallyOfVitest(report: unknown): Tally {
  const passed = numberAt(report, 'numPassedTests');
  const files = listAt(report, 'testResults');
  const broken = files.filter(
    (file) => textAt(file, 'status') === 'failed' && listAt(file, 'assertionResults').length === 0,
  );
  return { passed, failed: numberAt(report, 'numTotalTests') - passed + broken.length };
}

/** Counts a report of Playwright. Skipped and flaky tests count as failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const stats = valueAt(report, 'stats');
  const failed = ['unexpected', 'flaky', 'skipped'].map((key) => numberAt(stats, key));
  const errors = listAt(report, 'errors').length;
  return { passed: numberAt(stats, 'expected'), failed: failed.reduce((a, b) => a + b, 0) + errors };
}

/** Makes sure that a program which says it failed is not counted as a success, whatever its report says. */
export function withExitCode(tally: Tally, code: number): Tally {
  const silent = tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0);
  return silent ? { ...tally, failed: tally.failed + 1 } : tally;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = valueAt(value, key);
  return typeof found === 'number' ? found : 0;
}

function textAt(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : '';
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : [];
}
