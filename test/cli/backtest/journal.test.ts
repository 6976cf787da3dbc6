import { appendFile, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { fitNumbers } from '../../../src/cli/backtest/fit.ts';
import { openJournal } from '../../../src/cli/backtest/journal.ts';
import { readHistory, readPlan } from '../../../src/cli/backtest/plan.ts';
import { temporaryFile } from '../program.ts';

describe('journal of a fit', () => {
  test('remembers losses by their numbers, whatever the order, and over a line that was cut off', async () => {
    const file = await temporaryFile('journal', '');
    const journal = await openJournal(file);
    await journal.keep({ a: 1, b: 2 }, 0.5);
    await appendFile(file, '{"loss":0.1,"val');
    const again = await openJournal(file);
    expect(again.lossOf({ b: 2, a: 1 })).toBe(0.5);
    expect(again.lossOf({ a: 1, b: 3 })).toBeUndefined();
  });

  test('a fit that is begun again goes on from it, and plays what it knows no second time', async () => {
    const [plan, history] = await Promise.all([readPlan(), readHistory()]);
    const small = { ...plan, fit: plan.fit.slice(0, 1) };
    const file = await temporaryFile('journal', '');
    const played = async (trials: number) =>
      fitNumbers(small, history, { seeds: 1, trials }, await openJournal(file), () => undefined);
    const lines = async () => (await readFile(file, 'utf8')).trim().split('\n').length;
    await played(2);
    expect(await lines()).toBe(2);
    const whole = await played(3);
    expect(await lines()).toBe(3);
    expect(await played(3)).toEqual(whole);
    expect(await lines()).toBe(3);
  });

  test('losses of other rules are thrown away: the first trial says so', async () => {
    const [plan, history] = await Promise.all([readPlan(), readHistory()]);
    const small = { ...plan, fit: plan.fit.slice(0, 1) };
    const file = await temporaryFile('journal', '');
    const effort = { seeds: 1, trials: 2 };
    const first = await fitNumbers(small, history, effort, await openJournal(file), () => undefined);
    const stale = await openJournal(file);
    await stale.keep(first.from, first.before / 2);
    const other = { ...first.from, [small.fit[0]?.path ?? '']: -1 };
    await stale.keep(other, 0);
    await fitNumbers(small, history, effort, await openJournal(file), () => undefined);
    expect((await openJournal(file)).lossOf(other)).toBeUndefined();
  });
});
