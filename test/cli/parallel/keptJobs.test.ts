import { expect, test } from 'vitest';
import { z } from 'zod';
import { openKept } from '../../../src/cli/parallel/kept.ts';
import { keptJobs } from '../../../src/cli/parallel/keptJobs.ts';
import { temporaryFile } from '../program.ts';

/** Squares numbers, the last first, as threads may end in any order; notes what it was asked for. */
function squares() {
  const asked: number[] = [];
  const run = async (open: readonly number[], onDone: (index: number, result: number | null) => void) => {
    asked.push(...open);
    for (let k = open.length - 1; k >= 0; k -= 1) onDone(k, open[k] === 3 ? null : (open[k] ?? 0) ** 2);
  };
  return { asked, run };
}

test('what was stopped goes on: only what is not kept is done, every result has its place, every input is told once', async () => {
  const path = await temporaryFile('kept.jsonl', '');
  const schema = z.number().nullable();
  const first = squares();
  await keptJobs([1, 2, 3], await openKept(path, schema, String), first.run);
  const second = squares();
  let told = 0;
  const results = await keptJobs([3, 4, 2, 5], await openKept(path, schema, String), second.run, () => {
    told += 1;
  });
  expect(first.asked).toEqual([1, 2, 3]);
  expect(second.asked).toEqual([4, 5]);
  expect(results).toEqual([null, 16, 4, 25]);
  expect(told).toBe(4);
});

test('a result that never came is a fault, not a hole', async () => {
  const kept = { found: () => undefined, keep: () => undefined };
  await expect(keptJobs([1], kept, async () => undefined)).rejects.toThrow('not done');
});
