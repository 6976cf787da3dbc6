import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSPECTIVES, scoreAll } from '../../../src/engine/score/scorecard.ts';
import { ownIn, setBalance } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

test('O2 every perspective and the whole are between 0 and 100', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e10, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (value, mark) => {
        const game = testGame();
        for (const company of game.work.state.companies) {
          company.valuation.marketValue = value;
          company.trust = mark;
          company.scrutiny = mark;
          company.lab.capability = mark * 2;
        }
        scoreAll(game.work);
        for (const { score } of game.work.state.companies)
          for (const name of [...PERSPECTIVES, 'total'] as const) {
            expect(score[name]).toBeGreaterThanOrEqual(0);
            expect(score[name]).toBeLessThanOrEqual(100);
          }
      },
    ),
  );
});

test('O2 diluting the owners is no growth', () => {
  const value = (shares: number) => {
    const game = testGame();
    ownIn(game, STRATO).valuation.shares = shares;
    scoreAll(game.work);
    return ownIn(game, STRATO).score.value;
  };
  expect(value(2)).toBeLessThan(value(1));
});

test('O2 cash, trust and calm authorities are worth points', () => {
  const score = (cash: number, trust: number, scrutiny: number) => {
    const game = testGame();
    const own = ownIn(game, MINERVA);
    setBalance(own, 'cash', cash);
    own.trust = trust;
    own.scrutiny = scrutiny;
    scoreAll(game.work);
    return own.score;
  };
  expect(score(5_000_000, 60, 20).resilience).toBeGreaterThan(score(0, 60, 20).resilience);
  expect(score(0, 80, 20).responsibility).toBeGreaterThan(score(0, 60, 20).responsibility);
  expect(score(0, 60, 0).responsibility).toBeGreaterThan(score(0, 60, 50).responsibility);
});

test('O2 a company that has failed has no points', () => {
  const game = testGame();
  ownIn(game, MINERVA).status = 'failed';
  scoreAll(game.work);
  expect(ownIn(game, MINERVA).score.total).toBe(0);
});
