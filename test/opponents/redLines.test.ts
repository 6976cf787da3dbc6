import { describe, expect, test } from 'vitest';
import { type AgreementTerms, type Command, type Doctrine, viewFor } from '../../src/engine/index.ts';
import { answers } from '../../src/opponents/advisers/answers.ts';
import { meet } from '../../src/opponents/meeting.ts';
import { cashOf } from '../../src/opponents/reading/company.ts';
import { runningCosts } from '../../src/opponents/reading/money.ts';
import { keepsLines, keepsRedLines } from '../../src/opponents/redLines.ts';
import { testGame, testScenario } from '../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../support/world/ids.ts';
import { ask, balanced, change, viewOf } from './support.ts';

const lined = (redLines: Partial<Doctrine['redLines']>): Doctrine => ({
  ...balanced,
  redLines: { ...balanced.redLines, ...redLines },
});
const OPEN = {
  worstRating: 'CCC',
  cashQuarters: 0,
  partnerShare: 1,
  holderShare: 1,
  exclusivity: true,
} as const;
const only = (redLine: Partial<Doctrine['redLines']>) => lined({ ...OPEN, ...redLine });
const terms = (...clauses: AgreementTerms['clauses'][number][]): AgreementTerms => ({
  clauses,
  cancellationFee: 0.1,
});

describe('no red line is crossed', () => {
  test('F3 the worst rating: below it nothing is borrowed', () => {
    const view = viewOf(
      STRATO,
      change(STRATO, (company) => {
        company.finance.rating = 'BB';
      }),
    );
    const loan: Command = { kind: 'raiseDebt', amount: 1_000_000 };
    expect(keepsRedLines(view, only({ worstRating: 'BB' }), loan)).toBe(true);
    expect(keepsRedLines(view, only({ worstRating: 'BBB' }), loan)).toBe(false);
  });

  test('cash: no purchase leaves less than so many quarters of running costs', () => {
    const view = viewOf(STRATO);
    const quarters = cashOf(view) / runningCosts(view);
    const buy: Command = { kind: 'buyBack', amount: Math.floor(cashOf(view) / 2) };
    expect(keepsRedLines(view, only({ cashQuarters: 0.49 * quarters }), buy)).toBe(true);
    expect(keepsRedLines(view, only({ cashQuarters: 0.51 * quarters }), buy)).toBe(false);
    // What keeps a company alive is not held back.
    const pay: Command = { kind: 'setPay', pay: 1.1 };
    expect(keepsRedLines(view, only({ cashQuarters: 2 * quarters }), pay)).toBe(true);
  });

  test('A1 one partner does not get more of the compute, nor pay more of the revenue, than the line says', () => {
    const rent = terms({
      kind: 'compute',
      provider: STRATO,
      h100e: 50_000,
      pricePerHour: 2,
      start: 1,
      quarters: 16,
      ramp: 1,
    });
    expect(keepsLines(viewOf(MINERVA), only({ partnerShare: 1 }).redLines, STRATO, rent)).toBe(true);
    expect(keepsLines(viewOf(MINERVA), only({ partnerShare: 0.1 }).redLines, STRATO, rent)).toBe(false);
    expect(keepsLines(viewOf(STRATO), only({ partnerShare: 1 }).redLines, MINERVA, rent)).toBe(true);
    expect(keepsLines(viewOf(STRATO), only({ partnerShare: 0.001 }).redLines, MINERVA, rent)).toBe(false);
    const supply = terms({ kind: 'boardSeat', holder: FORGE });
    expect(keepsLines(viewOf(STRATO), only({ partnerShare: 0 }).redLines, FORGE, supply)).toBe(true);
  });

  test('F4 one holder does not get more of the company than the line says', () => {
    const preMoney = 100_000_000;
    const tranche = { amount: preMoney, condition: { kind: 'date', quarter: 2 } } as const;
    const half = terms({ kind: 'equity', investor: FORGE, preMoney, tranches: [tranche] });
    expect(keepsLines(viewOf(MINERVA), only({ holderShare: 0.95 }).redLines, FORGE, half)).toBe(true);
    expect(keepsLines(viewOf(MINERVA), only({ holderShare: 0.45 }).redLines, FORGE, half)).toBe(false);
    // The buyer minds its cash, not the other's owners.
    expect(keepsLines(viewOf(FORGE), only({ holderShare: 0 }).redLines, MINERVA, half)).toBe(true);
  });

  test('A1 exclusivity: being forbidden others is refused, being asked first is not', () => {
    const bound = (strength: 'full' | 'firstRefusal') =>
      terms({ kind: 'exclusivity', bound: MINERVA, scope: 'compute', strength, quarters: 8 });
    const line = only({ exclusivity: false }).redLines;
    expect(keepsLines(viewOf(MINERVA), line, STRATO, bound('full'))).toBe(false);
    expect(keepsLines(viewOf(MINERVA), line, STRATO, bound('firstRefusal'))).toBe(true);
    expect(keepsLines(viewOf(STRATO), line, MINERVA, bound('full'))).toBe(true);
    expect(keepsLines(viewOf(MINERVA), only({}).redLines, STRATO, bound('full'))).toBe(true);
  });
});

describe('at the table', () => {
  const offered = (redLines: Partial<Doctrine['redLines']>, proposer = STRATO) => {
    const view = viewOf(MINERVA, (state) => {
      state.quarter = 2;
      state.offers.push({
        id: 'offer-of-cloud',
        proposer,
        counterparty: proposer === STRATO ? MINERVA : STRATO,
        made: 1,
        terms: terms(
          {
            kind: 'compute',
            provider: STRATO,
            h100e: 4000,
            pricePerHour: 0.3,
            start: 3,
            quarters: 12,
            ramp: 1,
          },
          { kind: 'exclusivity', bound: MINERVA, scope: 'compute', strength: 'full', quarters: 4 },
        ),
        status: 'open',
        reasons: [],
        counters: null,
        subject: null,
      });
    });
    return ask(answers, view, { doctrine: { ...only(redLines), goodwill: 100 }, budget: { runway: 40 } });
  };

  test('an offer that crosses a line is never accepted, however good', () => {
    expect(offered({})).toMatchObject([{ kind: 'answerOffer', answer: 'accept' }]);
    const [answer] = offered({ exclusivity: false });
    expect(answer).not.toMatchObject({ answer: 'accept' });
  });

  test('A3 an own offer that would cross a line by now is taken back', () => {
    expect(offered({}, MINERVA)).toEqual([]);
    expect(offered({ exclusivity: false }, MINERVA)).toEqual([
      { kind: 'withdrawOffer', offer: 'offer-of-cloud' },
    ]);
  });
});

test('whatever advisers propose, decisions stay within the lines', () => {
  // Nobody raises money, so that what may be spent at the start is all there is.
  const miser: Doctrine = {
    ...only({ cashQuarters: 8 }),
    id: 'miser',
    without: ['debt', 'equity', 'stakes'],
  };
  const spendthrift: Doctrine = { ...miser, ...only({}), id: 'spendthrift', without: miser.without };
  const scenario = testScenario();
  const { state } = testGame({ scenario });
  const crossed = (doctrine: Doctrine) =>
    scenario.companies.flatMap(({ id }) => {
      const view = viewFor(scenario, state, id);
      return meet(view, doctrine).filter((command) => !keepsRedLines(view, miser, command));
    });
  expect(crossed(miser)).toEqual([]);
  expect(crossed(spendthrift).length).toBeGreaterThan(0);
});
