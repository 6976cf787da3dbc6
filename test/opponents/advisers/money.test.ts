import { describe, expect, test } from 'vitest';
import {
  type AgreementTerms,
  accountIndex,
  appraiseOffer,
  type MutableState,
} from '../../../src/engine/index.ts';
import { answers } from '../../../src/opponents/advisers/answers.ts';
import { askCompute } from '../../../src/opponents/advisers/deals/askCompute.ts';
import { invest } from '../../../src/opponents/advisers/deals/invest.ts';
import { leave } from '../../../src/opponents/advisers/deals/leave.ts';
import { secureChips } from '../../../src/opponents/advisers/deals/secureChips.ts';
import { funding } from '../../../src/opponents/advisers/funding.ts';
import { shareholders } from '../../../src/opponents/advisers/shareholders.ts';
import { budgetOf } from '../../../src/opponents/budget.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATO } from '../../support/world/ids.ts';
import { ask, balanced, change, viewOf } from '../support.ts';

const CASH = accountIndex('cash');
const withCash = (seat: typeof STRATO, cash: number) =>
  change(seat, (own) => {
    own.balances[CASH] = cash;
  });
/** What is offered in two years by a company that likes partners so much and has so much cash, kUSD. */
const offersOf = (partners: number, cash: number) =>
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((quarter) => {
    const view = viewOf(STRATO, (state) => {
      state.quarter = quarter;
      withCash(STRATO, cash)(state);
    });
    return ask(invest, view, { doctrine: { partners, goodwill: 20 } });
  });
const kinds = (commands: ReturnType<typeof ask>) => commands.map((c) => c.kind);

describe('funding', () => {
  test('F4 a private lab with a short runway raises a round', () => {
    const poor = viewOf(MINERVA, withCash(MINERVA, 200_000));
    expect(
      kinds(
        ask(funding, poor, {
          budget: { runway: 1, room: -3_000_000, near: -1_000_000 },
          doctrine: { debt: 0 },
        }),
      ),
    ).toEqual(['raiseRound']);
  });

  test('F4 not again in the next quarter, unless it must', () => {
    const just = viewOf(MINERVA, (state) => {
      state.quarter = 4;
      change(MINERVA, (own) => {
        own.finance.lastShareDeal = 3;
      })(state);
    });
    const budget = { runway: 10, room: -3_000_000, near: 500_000 };
    expect(ask(funding, just, { budget, doctrine: { debt: 0 } })).toEqual([]);
  });

  test('F3 a listed company with room and rating borrows for its plan; one with neither does not', () => {
    const budget = { room: 1_000_000, envelope: 30_000_000, near: 2_000_000 };
    expect(kinds(ask(funding, viewOf(), { budget }))).toEqual(['raiseDebt']);
    const junk = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.finance.rating = 'CCC';
      }),
    );
    expect(kinds(ask(funding, junk, { budget }))).not.toContain('raiseDebt');
  });

  test('F4 who has more than every plan needs buys its shares back', () => {
    const rich = viewOf(STRATO, withCash(STRATO, 400_000_000));
    expect(kinds(ask(funding, rich, { doctrine: { payout: 0.3 } }))).toEqual(['buyBack']);
  });
});

describe('budget', () => {
  test('what is on order is money that is gone', () => {
    const doctrine = balanced;
    const more = viewOf(STRATO, (state) => {
      for (const order of state.orders) order.left *= 10;
    });
    expect(budgetOf(more, doctrine).promised).toBeGreaterThan(budgetOf(viewOf(), doctrine).promised);
    expect(budgetOf(more, doctrine).near).toBeLessThan(budgetOf(viewOf(), doctrine).near);
  });

  test('a company without cash promises nothing', () => {
    const broke = viewOf(STRATO, withCash(STRATO, -20_000_000));
    expect(budgetOf(broke, balanced).invest).toBe(0);
  });
});

describe('shareholders', () => {
  test('F2 the payout is suspended when cash is short and comes back', () => {
    expect(ask(shareholders, viewOf(), { budget: { runway: 1 } })).toContainEqual({
      kind: 'setPayout',
      share: 0,
    });
    const stopped = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.payout = 0;
      }),
    );
    expect(
      ask(shareholders, stopped, { budget: { runway: 40, envelope: 500_000_000, plan: 500_000_000 } }),
    ).toContainEqual({
      kind: 'setPayout',
      share: 0.1,
    });
    // A chest that the plan cannot empty is paid out.
    const rich = ask(shareholders, viewOf(), {
      budget: { runway: 40, envelope: 1_000_000, plan: 1_000_000 },
    });
    expect(rich).toContainEqual({ kind: 'setPayout', share: 0.7 });
  });

  test('F5 who missed its word speaks more softly', () => {
    const missed = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.valuation.momentum = -0.1;
      }),
    );
    expect(ask(shareholders, missed, { doctrine: { guidance: 0.02 } })).not.toContainEqual({
      kind: 'setGuidanceStance',
      stance: 0.02,
    });
    expect(ask(shareholders, viewOf(), { doctrine: { guidance: 0.02 } })).toContainEqual({
      kind: 'setGuidanceStance',
      stance: 0.02,
    });
  });

  test('C4 a thin margin asks for a longer life of servers', () => {
    const thin = viewOf(FORGE, (state) => {
      state.quarter = 4;
      change(FORGE, (own) => {
        own.past.operatingIncome = [1, 1, 1, 1];
      })(state);
    });
    expect(ask(shareholders, thin)).toContainEqual({ kind: 'setDepreciation', years: 6 });
  });
});

/** Puts an offer of strato to minerva on the table, made in the quarter before. */
function offered(state: MutableState, terms: AgreementTerms): void {
  state.quarter = 1;
  state.offers.push({
    id: 'offer-1',
    proposer: STRATO,
    counterparty: MINERVA,
    made: 0,
    terms,
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  });
}

const equity = (preMoney: number, amount: number): AgreementTerms => ({
  clauses: [
    {
      kind: 'equity',
      investor: STRATO,
      preMoney,
      tranches: [{ amount, condition: { kind: 'date', quarter: 1 } }],
    },
  ],
  cancellationFee: 0,
});

describe('at the table', () => {
  test('A3 a generous offer is signed, an insolent one is not', () => {
    const good = viewOf(MINERVA, (state) => offered(state, equity(120_000_000, 6_000_000)));
    const bad = viewOf(MINERVA, (state) => offered(state, equity(10_000_000, 6_000_000)));
    expect(ask(answers, good)).toEqual([{ kind: 'answerOffer', offer: 'offer-1', answer: 'accept' }]);
    expect(ask(answers, bad)).not.toContainEqual({ kind: 'answerOffer', offer: 'offer-1', answer: 'accept' });
  });

  test('A3 what is nearly good is answered with the least that would be signed', () => {
    const acceptAt = viewOf().scenario.parameters.agreements.acceptAt;
    // From mean to generous: somewhere in between the answer is neither yes nor no.
    const answered = [50, 54, 58, 62, 66, 70, 75, 80].map((bn) => {
      const view = viewOf(MINERVA, (state) => offered(state, equity(bn * 1_000_000, 6_000_000)));
      return { view, answer: ask(answers, view)[0] };
    });
    const countered = answered.flatMap(({ view, answer }) =>
      answer?.kind === 'offerAgreement' ? [{ view, answer }] : [],
    );
    expect(countered.length).toBeGreaterThan(0);
    for (const { view, answer } of countered) {
      expect(answer.counters).toBe('offer-1');
      expect(appraiseOffer(view, answer.terms, STRATO).total).toBeGreaterThanOrEqual(acceptAt);
    }
  });

  test('A3 offers of shares are taken back when cash runs out', () => {
    const view = viewOf(STRATO, (state) => offered(state, equity(60_000_000, 3_000_000)));
    expect(ask(answers, view, { budget: { runway: 1 } })).toEqual([
      { kind: 'withdrawOffer', offer: 'offer-1' },
    ]);
    expect(ask(answers, view, { budget: { runway: 40 } })).toEqual([]);
  });

  const hungry = (state: MutableState) =>
    change(MINERVA, (own) => {
      own.compute = {
        ...own.compute,
        owned: 37_000,
        rentedIn: 60_000,
        service: 60_000,
        serviceUse: 1,
        research: 37_000,
      };
    })(state);

  test('D6 a lab short of compute asks a provider, and not the same one again at once', () => {
    const [offer] = ask(askCompute, viewOf(MINERVA, hungry), { doctrine: { ownCompute: 0, goodwill: 10 } });
    expect(offer).toMatchObject({ kind: 'offerAgreement', to: STRATO });
    const again = viewOf(MINERVA, (state) => {
      hungry(state);
      if (offer?.kind !== 'offerAgreement') return;
      state.quarter = 1;
      state.offers.push({
        id: 'offer-2',
        proposer: MINERVA,
        counterparty: STRATO,
        made: 0,
        terms: offer.terms,
        status: 'refused',
        reasons: [],
        counters: null,
        subject: null,
      });
    });
    expect(ask(askCompute, again, { doctrine: { ownCompute: 0, goodwill: 10 } })).toEqual([]);
  });

  test('D6 a lab with compute enough asks nobody', () => {
    const full = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute = { ...own.compute, service: 100, serviceUse: 0.5, research: 100 };
      }),
    );
    expect(ask(askCompute, full)).toEqual([]);
  });

  test('A1 a rich friend of partners backs a lab with money and compute, a loner does not', () => {
    const found = offersOf(0.55, 300_000_000);
    expect(found.length).toBeGreaterThan(0);
    for (const offer of found)
      if (offer.kind === 'offerAgreement')
        expect(offer.terms.clauses.map((clause) => clause.kind).slice(0, 2)).toEqual(['equity', 'compute']);
    expect(ask(invest, viewOf(), { doctrine: { partners: 0.2 } })).toEqual([]);
  });

  test('A1 who ties itself closely asks to be asked first, who puts in much asks for a seat', () => {
    const clauses = (partners: number, cash: number) =>
      offersOf(partners, cash).map((offer) => (offer.kind === 'offerAgreement' ? offer.terms.clauses : []));
    const close = clauses(0.9, 300_000_000);
    expect(close.length).toBeGreaterThan(0);
    const asked = { kind: 'exclusivity', bound: MINERVA, scope: 'compute', strength: 'firstRefusal' };
    for (const offer of close) {
      expect(offer).toContainEqual(expect.objectContaining(asked));
      expect(offer).toContainEqual({ kind: 'boardSeat', holder: STRATO });
    }
    for (const offer of clauses(0.55, 300_000_000))
      expect(offer).not.toContainEqual(expect.objectContaining(asked));
    const small = clauses(0.55, 12_000_000);
    expect(small.length).toBeGreaterThan(0);
    for (const offer of small) expect(offer.map(({ kind }) => kind)).toEqual(['equity', 'compute']);
  });

  test('S4 a bold buyer with a plan secures chips while they are scarce', () => {
    const scarce = (tight: number) =>
      viewOf(STRATO, (state) => {
        state.supply.packagingTightness = tight;
        change(STRATO, (own) => {
          own.compute.rental = 2_000_000;
          own.compute.rentalUse = 1;
        })(state);
      });
    const options = { doctrine: { risk: 1, goodwill: 20 }, budget: { runway: 40, envelope: 40_000_000 } };
    expect(ask(secureChips, scarce(2), options)).toEqual([
      expect.objectContaining({ kind: 'offerAgreement', to: FORGE }),
    ]);
    expect(ask(secureChips, scarce(0.5), options)).toEqual([]);
  });

  test('A5 a tenant that runs dry leaves compute that it does not need', () => {
    const idle = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute = { ...own.compute, service: 100, serviceUse: 0.2, research: 100, owned: 100 };
      }),
    );
    expect(ask(leave, idle, { budget: { runway: 1 } })).toEqual([
      { kind: 'cancelAgreement', agreement: 'opening-compute' },
    ]);
    expect(ask(leave, idle, { budget: { runway: 20 } })).toEqual([]);
  });
});

test('the world of the tests has the chip and region that they name', () => {
  expect(viewOf().orders[0]).toMatchObject({ chip: ANVIL_2, region: NORTH });
});
