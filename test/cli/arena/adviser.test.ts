import { expect, test } from 'vitest';
import { readEntrants } from '../../../src/cli/arena/entrants.ts';
import { playGame } from '../../../src/cli/arena/playGame.ts';

const game = { scenario: 'history-2023', seed: 1, quarters: 1, difficulty: 'intern' };
const KNOWN = { doctrines: [], difficulties: [] };

test('somebody who follows the adviser takes a seat as a person does, and decides by what it says', async () => {
  const [follower] = await readEntrants(['adviser'], KNOWN, 1000);
  expect(follower).toMatchObject({ name: 'adviser', player: { kind: 'adviser' } });
  const { done, refused, forfeits } = await playGame({ ...game, players: { openai: { kind: 'adviser' } } });
  const usual = await playGame({ ...game, players: {} });
  expect(done[0]?.some((count) => count > 0)).toBe(true);
  expect(done).not.toEqual(usual.done);
  expect([refused, forfeits]).toEqual([0, []]);
}, 300_000);
