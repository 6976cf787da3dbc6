import { expect, test } from 'vitest';
import { lines } from '../../../src/cli/output/progress.ts';

test('where nobody watches, a line a minute says how far it is and how long it takes; a short run says nothing', () => {
  let [now, said] = [0, ''];
  const err = (text: string) => {
    said += text;
  };
  const progress = lines({ err }, 'balance', 400, () => now);
  for (let k = 0; k < 5; k += 1) {
    now += 10_000;
    progress.step();
  }
  expect(said).toBe('');
  now += 10_000;
  progress.step();
  // 6 in a minute, 394 left: 65.7 minutes.
  expect(said).toBe('balance: 6 of 400, about 66 min left\n');
  for (let k = 0; k < 120; k += 1) {
    now += 500;
    progress.step();
  }
  // 120 in the last minute, 274 left.
  expect(said.split('\n')[1]).toBe('balance: 126 of 400, about 3 min left');
  progress.stop();
});
