import { expect, test } from 'vitest';
import { cueFor } from '../../../src/ui/app/sound/useCues.ts';
import { startIn, storeGame } from '../../support/storeGame.ts';

test('staging, undoing, the press and trouble are heard', async () => {
  const one = storeGame();
  const heard: (string | null)[] = [];
  await startIn(one);
  one.game.store.subscribe((state, before) => heard.push(cueFor(state, before)));
  await one.actions.stage({ kind: 'raiseDebt', amount: 1_000_000 });
  await one.actions.unstage(0);
  await one.actions.endQuarter();
  await one.actions.load('not there');
  expect(heard.filter((cue) => cue !== null)).toEqual(['stage', 'undo', 'press', 'alarm']);
});
