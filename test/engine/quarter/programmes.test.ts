import { expect, test } from 'vitest';
import { chipProgrammesPhase } from '../../../src/engine/quarter/chipProgrammes.ts';
import { moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { STRATA_2, STRATO } from '../../support/world/ids.ts';

/** A world in which the own chip is developed with so much money and ambition. */
function developing(funding: number, ambition = 1, seed = 1): TestGame {
  const game = testGame({ setup: { seed } });
  ownIn(game, STRATO).programmes = [
    { chip: STRATA_2, funding, progress: 0, ambition, slips: 0, status: 'running' },
  ];
  return game;
}

function quartersUntilDone(game: TestGame): number {
  const [programme] = ownIn(game, STRATO).programmes;
  let quarters = 0;
  for (; programme?.status === 'running' && quarters < 60; quarters++) {
    chipProgrammesPhase(game.work);
    game.work.state.quarter += 1;
  }
  return quarters;
}

test('S2 a programme that is funded as planned takes its quarters and its money', () => {
  const game = developing(100_000);
  const quarters = quartersUntilDone(game);
  const slips = ownIn(game, STRATO).programmes[0]?.slips ?? 0;
  expect(quarters).toBe(8 + slips);
  expect(moved(game, STRATO, 'research')).toBe(100_000 * quarters);
  expect(newsCodes(game)).toContain('chipTapedOut');
});

test('S2 half the money gives more than half the pace, double the money less than double', () => {
  const pace = (funding: number) => {
    let total = 0;
    for (let seed = 1; seed <= 20; seed++) total += 1 / quartersUntilDone(developing(funding, 1, seed));
    return total;
  };
  expect(pace(50_000) / pace(100_000)).toBeGreaterThan(0.5);
  expect(pace(200_000) / pace(100_000)).toBeLessThan(2);
  expect(pace(200_000)).toBeGreaterThan(pace(100_000));
});

test('S2 ambition is paid in slips and earns performance', () => {
  const slips = (ambition: number) => {
    let total = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const game = developing(100_000, ambition, seed);
      quartersUntilDone(game);
      total += ownIn(game, STRATO).programmes[0]?.slips ?? 0;
    }
    return total;
  };
  expect(slips(1.5)).toBeGreaterThan(slips(0.5));
  const performance = (ambition: number) => {
    const game = developing(100_000, ambition);
    quartersUntilDone(game);
    return game.work.state.chips[game.work.index.chip.get(STRATA_2) ?? -1]?.performance ?? 0;
  };
  expect(performance(1)).toBeCloseTo(1.4, 9);
  expect(performance(1.5)).toBeGreaterThan(performance(1));
});

test('S1, S2 a chip that a programme must deliver is made from the quarter after', () => {
  const game = developing(100_000);
  const chip = game.work.state.chips[game.work.index.chip.get(STRATA_2) ?? -1];
  expect(chip?.launch).toBeGreaterThan(1000);
  quartersUntilDone(game);
  expect(chip?.launch).toBe(game.work.state.quarter);
});

test('S2 a programme that is stopped keeps its progress and costs nothing', () => {
  const game = developing(100_000);
  chipProgrammesPhase(game.work);
  const [programme] = ownIn(game, STRATO).programmes;
  if (programme === undefined) throw new Error('no programme');
  programme.status = 'stopped';
  const { progress } = programme;
  const spent = moved(game, STRATO, 'research');
  chipProgrammesPhase(game.work);
  expect([programme.progress, moved(game, STRATO, 'research')]).toEqual([progress, spent]);
});
