import { expect, test } from 'vitest';
import { driversOf } from '../../../src/engine/report/drivers.ts';
import { gatherFacts } from '../../../src/engine/report/facts.ts';
import { exposures } from '../../../src/engine/score/exposure.ts';
import { kindOf } from '../../../src/engine/score/kinds.ts';
import { PERSPECTIVES } from '../../../src/engine/score/perspectives.ts';
import { scoreAll } from '../../../src/engine/score/scorecard.ts';
import { ownIn, setBalance } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';

test('O2 companies are compared with their own kind', () => {
  const { scenario } = testGame();
  expect(scenario.companies.map(kindOf)).toEqual(['cloud', 'lab', 'silicon']);
  const value = (rival: number) => {
    const game = testGame();
    ownIn(game, STRATO).valuation.marketValue *= rival;
    scoreAll(game.work);
    return ownIn(game, MINERVA).score.value;
  };
  expect(value(5)).toBe(value(1));
});

test('O2 better chips are technology, even where there are no models', () => {
  const mark = (factor: number) => {
    const game = testGame();
    game.scenario.chips.forEach((chip, c) => {
      const state = game.work.state.chips[c];
      if (state !== undefined && chip.designer === FORGE) state.performance *= factor;
    });
    scoreAll(game.work);
    return ownIn(game, FORGE).score.technology;
  };
  expect(mark(4)).toBeGreaterThan(mark(1));
});

test('O2 who hangs on one designer or one customer is less resilient', () => {
  const game = testGame();
  scoreAll(game.work);
  const { exposure } = ownIn(game, STRATO);
  expect(exposure.suppliers).toBeGreaterThanOrEqual(0);
  expect(exposures(game.work)[1]?.customers).toBeNull();
  const resilience = (customers: number) => {
    const other = testGame();
    const own = ownIn(other, FORGE);
    other.work.report.ledger.push({ company: 2, cause: 'chipSales', amount: customers, about: STRATO });
    own.past.revenue = [1000];
    scoreAll(other.work);
    return own.score.resilience;
  };
  expect(resilience(900)).toBeLessThan(resilience(100));
});

test('O2 I2 what moved a perspective sums exactly to its change', () => {
  const game = testGame();
  scoreAll(game.work);
  game.work.report.drivers = [];
  for (const company of game.work.state.companies) {
    const marks = PERSPECTIVES.map((name) => [`score.${name}`, company.score[name]]);
    company.figures = { ...company.figures, ...Object.fromEntries(marks) };
  }
  const before = game.work.state.companies.map(({ score }) => score);
  ownIn(game, STRATO).valuation.marketValue *= 1.3;
  ownIn(game, MINERVA).trust -= 20;
  setBalance(ownIn(game, FORGE), 'cash', 0);
  scoreAll(game.work);
  game.work.report.figures = game.work.state.companies.map(({ figures, score }) => ({
    ...figures,
    ...Object.fromEntries(PERSPECTIVES.map((name) => [`score.${name}`, score[name]])),
  }));
  game.work.report.facts = gatherFacts(game.work);
  const drivers = driversOf(game.work.report);
  game.work.state.companies.forEach(({ score }, i) => {
    for (const name of PERSPECTIVES) {
      const told = drivers
        .filter((one) => one.company === i && one.metric === `score.${name}`)
        .reduce((sum, one) => sum + one.amount, 0);
      expect(told).toBeCloseTo(score[name] - (before[i]?.[name] ?? 0), 9);
    }
  });
  const trust = drivers.find(({ company, cause }) => company === 1 && cause === 'partTrust');
  expect(trust?.amount ?? 0).toBeLessThan(0);
});
