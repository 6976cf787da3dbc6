import { describe, expect, test } from 'vitest';
import {
  addTallies,
  oneCheck,
  tallyLine,
  tallyOfPlaywright,
  tallyOfVitest,
  withExitCode,
} from '../../scripts/testing/tally.ts';

describe('the count of a test run', () => {
  test('a skipped test counts as failed', () => {
    const report = {
      numTotalTests: 10,
      numPassedTests: 8,
      numFailedTests: 1,
      numPendingTests: 1,
      testResults: [],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 8, failed: 2 });
  });

  test('a file that broke before its first test counts as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(tallyOfVitest({ numTotalTests: 2, numPassedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  test('skipped, flaky and broken browser tests count as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(tallyOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
  });

  test('a run without a report is a failure', () => {
    expect(withExitCode(tallyOfVitest(undefined), 0)).toEqual({ passed: 0, failed: 1 });
    expect(withExitCode(tallyOfPlaywright(undefined), 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('a program that says it failed is believed over its report', () => {
    expect(withExitCode({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
    expect(withExitCode({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
    expect(withExitCode({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 });
  });

  test('ends in one line', () => {
    const total = [oneCheck(true), oneCheck(false), { passed: 40, failed: 0 }].reduce(addTallies);
    expect(tallyLine(total)).toBe('41 passed, 1 failed');
  });
});
