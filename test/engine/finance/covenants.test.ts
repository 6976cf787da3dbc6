import { expect, test } from 'vitest';
import { covenantAfter, takeOnTerms, testCovenants } from '../../../src/engine/finance/covenants.ts';
import { cashPhase } from '../../../src/engine/quarter/cash.ts';
import type { MutableCompany } from '../../../src/engine/state/state.ts';
import { newsCodes, ownIn, refusalOf, setBalance } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

const rules = parameters.finance.covenants;

/** The cloud with more debt than its plant and value secure, and earnings that hardly cover the interest. */
function overstretched(change: (own: MutableCompany) => void = () => {}): TestGame {
  return testGame({
    prepare(state) {
      const own = state.companies[0];
      if (own === undefined) throw new Error('the cloud is the first company');
      setBalance(own, 'cash', 200_000_000);
      setBalance(own, 'debt', -150_000_000);
      own.past.operatingIncome = own.past.operatingIncome.map(() => 1_000_000);
      own.finance.covenant = { rating: 'A', status: 'met', quartersOff: 0 };
      change(own);
    },
  });
}

test('F3 covenants come with the rating at which the debt was taken up, and better terms are stricter', () => {
  const game = overstretched();
  const at = (rating: 'AA' | 'B') => {
    ownIn(game, STRATO).finance.covenant.rating = rating;
    return testCovenants(ownIn(game, STRATO), parameters, 0);
  };
  expect(at('AA').highestLeverage).toBe(rules.limits.AA.leverage);
  expect(at('AA').highestLeverage).toBeLessThan(at('B').highestLeverage);
  expect(at('AA').lowestCoverage).toBeGreaterThan(at('B').lowestCoverage);
});

test('F3 a quarter off the limits warns, the next one breaches, and being back cures', () => {
  const start = { rating: 'A', status: 'met', quartersOff: 0 } as const;
  const warned = covenantAfter(start, { isMet: false }, 5, rules);
  expect(warned).toMatchObject({ status: 'warned', quartersOff: 1 });
  const breached = covenantAfter(warned, { isMet: false }, 5, rules);
  expect(breached).toMatchObject({ status: 'breached', quartersOff: 2 });
  expect(covenantAfter(breached, { isMet: true }, 5, rules)).toMatchObject({ status: 'met', quartersOff: 0 });
  expect(covenantAfter(breached, { isMet: false }, 0, rules).status).toBe('none');
});

test('F3 debt under its security is not tested, whatever the earnings are', () => {
  const game = overstretched();
  const off = testCovenants(ownIn(game, STRATO), parameters, 0);
  expect(off).toMatchObject({ isSecured: false, isMet: false });
  setBalance(ownIn(game, STRATO), 'debt', -Math.floor(off.secured));
  expect(testCovenants(ownIn(game, STRATO), parameters, 0)).toMatchObject({ isSecured: true, isMet: true });
});

test('F3 the phase warns a quarter before it breaches, and the breach raises the rate', () => {
  const game = overstretched();
  cashPhase(game.work);
  expect(ownIn(game, STRATO).finance.covenant.status).toBe('warned');
  expect(newsCodes(game)).toContain('covenantWarned');
  const calm = ownIn(game, STRATO).finance.interestRate;
  cashPhase(game.work);
  expect(ownIn(game, STRATO).finance.covenant.status).toBe('breached');
  expect(newsCodes(game)).toContain('covenantBreached');
  const own = ownIn(game, STRATO);
  const asked = parameters.finance.baseRate + parameters.finance.spreads[own.finance.rating];
  const refinanced = calm + (asked - calm) * parameters.finance.lending.refinanceShare;
  expect(own.finance.interestRate).toBeCloseTo(refinanced + rules.breachSpread, 12);
});

test('F3 the penalty goes with the breach and is not refinanced into the rate', () => {
  const game = overstretched();
  for (let q = 0; q < 3; q++) cashPhase(game.work);
  const high = ownIn(game, STRATO).finance.interestRate;
  setBalance(ownIn(game, STRATO), 'debt', -1_000);
  cashPhase(game.work);
  expect(newsCodes(game)).toContain('covenantCured');
  expect(ownIn(game, STRATO).finance.interestRate).toBeLessThan(high - 0.9 * rules.breachSpread);
});

test('F3 a breach blocks new debt, buy-backs, purchases of shares and a higher payout, until it is cured', () => {
  const game = overstretched((own) => {
    own.finance.covenant.status = 'breached';
  });
  expect(refusalOf(game, STRATO, { kind: 'raiseDebt', amount: 1 })).toBe('covenantBreach');
  expect(refusalOf(game, STRATO, { kind: 'buyBack', amount: 1 })).toBe('covenantBreach');
  expect(refusalOf(game, STRATO, { kind: 'setPayout', share: 0.5 })).toBe('covenantBreach');
  expect(refusalOf(game, STRATO, { kind: 'setPayout', share: 0 })).toBeNull();
  ownIn(game, STRATO).finance.covenant.status = 'warned';
  expect(refusalOf(game, STRATO, { kind: 'buyBack', amount: 1 })).toBeNull();
});

test('F3 nothing is paid out while a promise is broken', () => {
  const paid = (status: 'met' | 'breached') => {
    const game = overstretched((own) => {
      own.finance.covenant.status = status;
      own.payout = 0.5;
      setBalance(own, 'revenueCore', -40_000_000);
    });
    cashPhase(game.work);
    return game.work.report.ledger.some(({ company, cause }) => company === 0 && cause === 'payout');
  };
  expect(paid('met')).toBe(true);
  expect(paid('breached')).toBe(false);
});

test('F3 new debt at a better rating brings its stricter terms, at a worse one it does not loosen the old', () => {
  const game = overstretched((own) => {
    own.finance.covenant.rating = 'BBB';
    own.finance.rating = 'AA';
  });
  takeOnTerms(ownIn(game, STRATO));
  expect(ownIn(game, STRATO).finance.covenant.rating).toBe('AA');
  ownIn(game, STRATO).finance.rating = 'B';
  takeOnTerms(ownIn(game, STRATO));
  expect(ownIn(game, STRATO).finance.covenant.rating).toBe('AA');
});
