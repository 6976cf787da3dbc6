import { describe, expect, test } from 'vitest';
import type { AgreementTerms, Clause } from '../../../src/engine/agreements/clauses.ts';
import { commandCost, parseCommand } from '../../../src/engine/commands/registry.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { MutableState, Offer } from '../../../src/engine/state/state.ts';
import { give, moved, ownIn, refusalIn, refusalOf, setBalance, viewOf } from '../../support/giveCommand.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

const rent: Clause = {
  kind: 'compute',
  provider: STRATO,
  h100e: 20_000,
  pricePerHour: 2,
  start: 1,
  quarters: 8,
  ramp: 2,
  region: NORTH,
};

const invest: Clause = {
  kind: 'equity',
  investor: STRATO,
  preMoney: 60_000_000,
  tranches: [
    { amount: 2_000_000, condition: { kind: 'date', quarter: 1 } },
    { amount: 3_000_000, condition: { kind: 'listing' } },
  ],
};

const termsOf = (...clauses: Clause[]): AgreementTerms => ({ clauses, cancellationFee: 0.1 });

/** An offer on the table since the last quarter. */
function offerOf(proposer: CompanyId, counterparty: CompanyId, terms: AgreementTerms): Offer {
  return {
    id: 'offer90',
    proposer,
    counterparty,
    made: 0,
    terms,
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  };
}

const later =
  (offer: Offer) =>
  (state: MutableState): void => {
    state.quarter = 1;
    state.offers.push(offer);
  };

// The schema's own, mutable form of the terms.
const offering = (to: CompanyId, terms: AgreementTerms) =>
  ({ kind: 'offerAgreement', to, terms: structuredClone(terms) as never }) as const;

test('A3 a company has only so many offers on the table at once', () => {
  const agreements = { ...parameters.agreements, table: { ...parameters.agreements.table, mostOffers: 1 } };
  const game = testGame({ scenario: testScenario({ parameters: { ...parameters, agreements } }) });
  const supply = {
    kind: 'chipSupply',
    designer: FORGE,
    chip: ANVIL_2,
    perQuarter: 10,
    price: 40,
    quarters: 4,
  } as const;
  const chips = offering(FORGE, termsOf(supply));
  expect(refusalIn(game, STRATO, chips)).toBeNull();
  give(game, STRATO, offering(MINERVA, termsOf(invest)));
  expect(refusalIn(game, STRATO, chips)).toEqual({ code: 'tooMany', params: { maximum: 1, thing: 'offer' } });
});

test('A5 what a side of an agreement is sold for comes in when it is agreed to, or goes out', () => {
  const view = viewOf(testGame(), STRATO);
  const sale = (price: number) =>
    ({ kind: 'transferAgreement', agreement: 'any', to: FORGE, price }) as const;
  expect(commandCost(view, sale(70_000))).toEqual({ now: 0, perQuarter: 0, later: -70_000 });
  expect(commandCost(view, sale(-50_000))).toEqual({ now: 0, perQuarter: 0, later: 50_000 });
});

test('A1 an offer lies open on the table and moves no money', () => {
  const game = testGame();
  give(game, STRATO, offering(MINERVA, termsOf(rent, invest)));
  expect(game.work.state.offers).toMatchObject([
    { proposer: STRATO, counterparty: MINERVA, made: 0, status: 'open', counters: null, subject: null },
  ]);
  expect(game.work.report.ledger).toEqual([]);
});

test('A1 an offer goes to another company that is in business', () => {
  const game = testGame();
  const offer = (to: CompanyId) => refusalOf(game, STRATO, offering(to, termsOf(rent)));
  expect(offer(STRATO)).toBe('sameParty');
  expect(refusalOf(game, STRATO, { ...offering(MINERVA, termsOf(rent)), to: 'nobody' as CompanyId })).toBe(
    'unknownThing',
  );
  ownIn(game, MINERVA).status = 'failed';
  expect(offer(MINERVA)).toBe('failed');
});

test('A3 one open offer to a company, and none to a negotiator without patience', () => {
  const game = testGame();
  give(game, STRATO, offering(MINERVA, termsOf(rent)));
  expect(refusalOf(game, STRATO, offering(MINERVA, termsOf(invest)))).toBe('underWay');
  ownIn(game, FORGE).patience[0] = 0.05;
  expect(refusalOf(game, STRATO, offering(FORGE, termsOf({ ...rent, provider: STRATO })))).toBe('noPatience');
});

test('A2 a tranche that is due at once needs the cash', () => {
  const game = testGame();
  const dear: Clause = {
    ...invest,
    tranches: [{ amount: 50_000_000, condition: { kind: 'date', quarter: 0 } }],
  };
  expect(refusalIn(game, STRATO, offering(MINERVA, termsOf(dear)))).toEqual({
    code: 'notEnoughCash',
    params: { cost: 50_000_000, cash: 40_000_000 },
  });
});

describe('A1 a clause that cannot stand is named with its reason', () => {
  const provider: Clause = { ...rent, provider: MINERVA };
  const cases: readonly [string, Clause[]][] = [
    ['notAParty', [{ ...rent, provider: FORGE }]],
    ['dateInThePast', [{ ...rent, start: 0 }]],
    ['dateTooFar', [{ ...rent, start: 26 }]],
    ['rampTooLong', [{ ...rent, ramp: 9 }]],
    ['unknownRegion', [{ ...rent, region: 'moon' as typeof NORTH }]],
    ['noCapacity', [provider]],
    ['moreThanValue', [{ ...invest, preMoney: 4_000_000 }]],
    ['dateInThePast', [{ ...invest, tranches: [{ amount: 1, condition: { kind: 'date', quarter: 0 } }] }]],
    ['dateTooFar', [{ ...invest, tranches: [{ amount: 1, condition: { kind: 'date', quarter: 26 } }] }]],
    ['alreadyListed', [{ ...invest, investor: MINERVA }]],
    [
      'notALab',
      [
        {
          ...invest,
          investor: MINERVA,
          tranches: [{ amount: 1, condition: { kind: 'capability', points: 9 } }],
        },
      ],
    ],
    ['notALab', [{ kind: 'revenueShare', payer: STRATO, share: 0.1, quarters: 4 }]],
    ['notALab', [{ kind: 'commerce', vendor: STRATO, merchant: 'bazaar' as never, fee: 0.02 }]],
    ['unknownMerchant', [{ kind: 'commerce', vendor: MINERVA, merchant: 'nowhere' as never, fee: 0.02 }]],
    ['notItsMerchant', [{ kind: 'commerce', vendor: MINERVA, merchant: 'souk' as never, fee: 0.02 }]],
    ['unknownChip', [supply('nothing', 40)]],
    ['notItsChip', [supply('anvil-2', 40)]],
    ['priceOutOfRange', [supply('strata-1', 31)]],
    ['unknownFamily', [rent, adopt('nothing', 0.5)]],
    ['notItsFamily', [rent, adopt('anvil', 0.5)]],
    ['needsCompute', [adopt('strata', 0.5)]],
    ['sharesTooHigh', [rent, adopt('strata', 0.6), adopt('strata', 0.6)]],
    ['needsStake', [{ kind: 'boardSeat', holder: MINERVA }]],
    ['repeated', [invest, invest]],
  ];
  test.each(cases)('%s %#', (reason, clauses) => {
    const game = testGame({
      prepare: (state) => {
        state.quarter = 1;
      },
    });
    expect(refusalIn(game, STRATO, offering(MINERVA, termsOf(...clauses)))).toEqual({
      code: 'badClause',
      params: { clause: clauses.length, reason },
    });
  });

  function supply(chip: string, price: number): Clause {
    return { kind: 'chipSupply', designer: STRATO, chip: chip as never, perQuarter: 100, price, quarters: 4 };
  }

  function adopt(family: string, share: number): Clause {
    return { kind: 'adoption', tenant: MINERVA, family: family as never, share, discount: 0.2 };
  }

  test('chipEnded', () => {
    const game = testGame({
      prepare: (state) => {
        state.quarter = 41;
      },
    });
    const refusal = refusalIn(game, STRATO, offering(MINERVA, termsOf(supply('strata-1', 10))));
    expect(refusal?.params.reason).toBe('chipEnded');
  });
});

test('A1 the full deal of a cloud with a lab can be offered', () => {
  const game = testGame();
  const clauses: Clause[] = [
    rent,
    invest,
    { kind: 'adoption', tenant: MINERVA, family: 'strata' as never, share: 0.4, discount: 0.2 },
    { kind: 'commerce', vendor: MINERVA, merchant: 'bazaar' as never, fee: 0.02 },
    { kind: 'revenueShare', payer: MINERVA, share: 0.05, quarters: 12 },
    {
      kind: 'chipSupply',
      designer: STRATO,
      chip: 'strata-1' as never,
      perQuarter: 100,
      price: 10,
      quarters: 4,
    },
    { kind: 'exclusivity', bound: MINERVA, scope: 'compute', strength: 'firstRefusal', quarters: 8 },
    { kind: 'exclusivity', bound: MINERVA, scope: 'equity', strength: 'full', quarters: 8 },
    { kind: 'boardSeat', holder: STRATO },
  ];
  give(game, STRATO, offering(MINERVA, termsOf(...clauses)));
  expect(game.work.state.offers[0]?.terms.clauses).toEqual(clauses);
});

test('A1 a board seat goes to who holds shares already', () => {
  const game = testGame();
  expect(
    refusalOf(game, STRATO, offering(MINERVA, termsOf({ kind: 'boardSeat', holder: STRATO }))),
  ).toBeNull();
});

test('A1 a promise of exclusivity to another is kept', () => {
  const bound: Clause = {
    kind: 'exclusivity',
    bound: MINERVA,
    scope: 'equity',
    strength: 'full',
    quarters: 8,
  };
  const game = testGame({
    prepare: (state) => {
      state.agreements.push({
        id: 'agreement50',
        proposer: FORGE,
        counterparty: MINERVA,
        signed: 0,
        terms: termsOf(bound),
        status: 'active',
        progress: [{ paid: [], delivered: 0, recognised: 0 }],
        renegotiated: null,
      });
    },
  });
  expect(refusalIn(game, STRATO, offering(MINERVA, termsOf(invest)))).toEqual({
    code: 'exclusive',
    params: { company: FORGE },
  });
  expect(refusalOf(game, STRATO, offering(MINERVA, termsOf(rent)))).toBeNull();
  expect(refusalOf(game, FORGE, offering(MINERVA, termsOf({ ...invest, investor: FORGE })))).toBeNull();
});

test('A3 a counter answers an open offer of the other side', () => {
  const game = testGame({ prepare: later(offerOf(MINERVA, STRATO, termsOf(rent))) });
  const counter = { ...offering(MINERVA, termsOf({ ...rent, pricePerHour: 3 })), counters: 'offer90' };
  expect(refusalOf(game, STRATO, { ...counter, counters: 'offer91' })).toBe('unknownThing');
  expect(
    refusalOf(game, STRATO, { ...counter, to: FORGE, terms: { clauses: [{ ...rent }], cancellationFee: 0 } }),
  ).toBe('notYours');
  give(game, STRATO, counter);
  expect(game.work.state.offers.map((offer) => offer.status)).toEqual(['countered', 'open']);
  expect(game.work.state.offers[1]?.counters).toBe('offer90');
});

test('T2 an offer of this quarter can be neither countered nor answered before the next', () => {
  const game = testGame();
  give(game, STRATO, offering(MINERVA, termsOf(rent)));
  const id = game.work.state.offers[0]?.id ?? '';
  expect(refusalOf(game, MINERVA, { kind: 'answerOffer', offer: id, answer: 'accept' })).toBe('notOpen');
  expect(refusalOf(game, MINERVA, { ...offering(STRATO, termsOf(rent)), counters: id })).toBe('notOpen');
});

test('A3 an accepted offer becomes an agreement', () => {
  const terms = termsOf({
    ...invest,
    tranches: [{ amount: 2_000_000, condition: { kind: 'date', quarter: 1 } }],
  });
  const game = testGame({ prepare: later(offerOf(MINERVA, STRATO, terms)) });
  const accept = { kind: 'answerOffer', offer: 'offer90', answer: 'accept' } as const;
  expect(commandCost(viewOf(game, STRATO), accept).now).toBe(2_000_000);
  give(game, STRATO, accept);
  expect(game.work.state.offers[0]?.status).toBe('signed');
  expect(game.work.state.agreements).toHaveLength(2);
  expect(moved(game, STRATO, 'cash')).toBe(-2_000_000);
  expect(moved(game, MINERVA, 'cash')).toBe(2_000_000);
});

test('A3 a refused offer is off the table and costs goodwill', () => {
  const game = testGame({ prepare: later(offerOf(MINERVA, STRATO, termsOf(rent))) });
  give(game, STRATO, { kind: 'answerOffer', offer: 'offer90', answer: 'refuse' });
  expect(game.work.state.offers[0]?.status).toBe('refused');
  expect(game.work.state.agreements).toHaveLength(1);
});

test('A3 an answer is for the counterparty of an open offer, from a partner in business, and affordable', () => {
  const dear = termsOf({
    ...invest,
    tranches: [{ amount: 50_000_000, condition: { kind: 'date', quarter: 1 } }],
  });
  const game = testGame({ prepare: later(offerOf(MINERVA, STRATO, dear)) });
  const answer = (seat: CompanyId, offer = 'offer90') =>
    refusalOf(game, seat, { kind: 'answerOffer', offer, answer: 'accept' });
  expect(answer(STRATO, 'offer91')).toBe('unknownThing');
  expect(answer(FORGE)).toBe('unknownThing');
  expect(answer(MINERVA)).toBe('notYours');
  expect(answer(STRATO)).toBe('notEnoughCash');
  ownIn(game, MINERVA).status = 'failed';
  expect(answer(STRATO)).toBe('failed');
  const offer = game.work.state.offers[0];
  if (offer !== undefined) offer.status = 'lapsed';
  expect(answer(STRATO)).toBe('notOpen');
});

test('A3 the proposer takes an open offer off the table', () => {
  const game = testGame({ prepare: later(offerOf(STRATO, MINERVA, termsOf(rent))) });
  const withdraw = { kind: 'withdrawOffer', offer: 'offer90' } as const;
  expect(refusalOf(game, FORGE, withdraw)).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, withdraw)).toBe('notYours');
  give(game, STRATO, withdraw);
  expect(game.work.state.offers[0]?.status).toBe('withdrawn');
  expect(refusalOf(game, STRATO, withdraw)).toBe('notOpen');
});

test('A5 who proposes what stands already proposes nothing, in whatever order it is written', () => {
  const game = testGame();
  const [standing] = game.work.state.agreements;
  if (standing === undefined) throw new Error('no agreement');
  const propose = (terms: object) => {
    const command = parseCommand({ kind: 'renegotiate', agreement: standing.id, terms });
    if ('issues' in command) throw new Error('no command');
    return refusalOf(game, STRATO, command);
  };
  const turned = (data: object) => Object.fromEntries(Object.entries(data).reverse());
  const { clauses, cancellationFee } = standing.terms;
  expect(propose({ clauses, cancellationFee })).toBe('nothingChanges');
  expect(propose({ cancellationFee, clauses: clauses.map(turned) })).toBe('nothingChanges');
  expect(propose({ clauses, cancellationFee: 0.9 })).toBeNull();
});

test('A5 who leaves an agreement pays the other side its fee', () => {
  const game = testGame();
  const cancel = { kind: 'cancelAgreement', agreement: 'opening-compute' } as const;
  const { now } = commandCost(viewOf(game, MINERVA), cancel);
  expect(now).toBeGreaterThan(0);
  give(game, MINERVA, cancel);
  expect(moved(game, MINERVA, 'cash')).toBe(-now);
  expect(moved(game, STRATO, 'cash')).toBe(now);
  expect(game.work.state.agreements[0]?.status).toBe('cancelled');
  expect(refusalOf(game, MINERVA, cancel)).toBe('notOpen');
});

test('A5 only a party leaves, and only with the fee in cash', () => {
  const game = testGame();
  expect(refusalOf(game, MINERVA, { kind: 'cancelAgreement', agreement: 'nothing' })).toBe('unknownThing');
  expect(refusalOf(game, FORGE, { kind: 'cancelAgreement', agreement: 'opening-compute' })).toBe('notYours');
  setBalance(ownIn(game, MINERVA), 'cash', 10);
  expect(refusalOf(game, MINERVA, { kind: 'cancelAgreement', agreement: 'opening-compute' })).toBe(
    'notEnoughCash',
  );
});
