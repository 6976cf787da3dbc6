import { describe, expect, test } from 'vitest';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { adoption, compute, equity, exclusivity, nextQuarter, put, shop, table, terms } from './support.ts';

const LAB = 1;
const CLOUD = 0;
const fair = terms(equity(), compute(), adoption(), shop());
const middling = terms(
  equity({ preMoney: 45_000_000 }),
  compute({ pricePerHour: 2.4 }),
  adoption({ discount: 0.05 }),
);
const bad = terms(equity({ preMoney: 15_000_000 }), exclusivity());

const patience = (work: Work) => companyAt(work.state, LAB).patience[CLOUD] ?? 0;

describe('A3 the program answers offers made to its seats', () => {
  test('a fair offer is signed in the same quarter', () => {
    const work = table();
    const offer = put(work, fair);
    agreementsPhase(work);
    expect(offer.status).toBe('signed');
    expect(work.state.agreements.at(-1)?.terms).toEqual(fair);
    expect(patience(work)).toBe(1);
  });

  test('a middling offer is answered by a better one for the seat, with reasons', () => {
    const work = table();
    const offer = put(work, middling);
    agreementsPhase(work);
    expect(offer.status).toBe('countered');
    expect(offer.reasons.length).toBeGreaterThan(3);
    const counter = work.state.offers.at(-1);
    expect(counter).toMatchObject({
      proposer: MINERVA,
      counterparty: STRATO,
      status: 'open',
      counters: offer.id,
      subject: null,
    });
    expect(patience(work)).toBeLessThan(1);
  });

  test('a bad offer is refused with reasons, and wears patience down', () => {
    const work = table();
    const offer = put(work, bad);
    agreementsPhase(work);
    expect(offer.status).toBe('refused');
    expect(offer.reasons[0]?.code).toBe('valuation');
    expect(patience(work)).toBeLessThan(0.8);
  });

  test('offers to a seat in hand wait', () => {
    const work = table((state) => {
      state.setup = { ...state.setup, hands: [MINERVA] };
    });
    const offer = put(work, fair);
    agreementsPhase(work);
    expect(offer.status).toBe('open');
  });

  test('the program answers its counter’s counterpart next quarter', () => {
    const work = table();
    put(work, middling);
    agreementsPhase(work);
    const next = nextQuarter(work);
    agreementsPhase(next);
    const counter = next.state.offers.find((one) => one.counters !== null);
    expect(counter?.status).not.toBe('open');
  });
});

test('A3 patience is finite: the same bad offer is soon not heard any more, and comes back slowly', () => {
  let work = table();
  for (let round = 0; round < 6; round++) {
    put(work, bad);
    agreementsPhase(work);
    work = nextQuarter(work);
  }
  const worn = patience(work);
  const refused = put(work, fair);
  agreementsPhase(work);
  expect(refused.reasons.some((reason) => reason.code === 'patience')).toBe(true);
  for (let quarter = 0; quarter < 3; quarter++) {
    work = nextQuarter(work);
    agreementsPhase(work);
  }
  expect(patience(work)).toBeGreaterThan(worn);
});

test('A3 an offer that nobody answers lapses after two quarters', () => {
  let work = table((state) => {
    state.setup = { ...state.setup, hands: [MINERVA] };
  });
  put(work, fair);
  for (let quarter = 0; quarter < 2; quarter++) {
    agreementsPhase(work);
    expect(work.state.offers[0]?.status).toBe('open');
    work = nextQuarter(work);
  }
  agreementsPhase(work);
  expect(work.state.offers[0]?.status).toBe('lapsed');
});

test('an agreement ends when its last clause does', () => {
  let work = table();
  const agreement = signOffer(
    work,
    put(work, terms(compute({ quarters: 2, ramp: 1 }), exclusivity({ quarters: 3 }))),
  );
  const statusNow = () => work.state.agreements.find((one) => one.id === agreement.id)?.status;
  for (let quarter = 0; quarter < 3; quarter++) {
    agreementsPhase(work);
    expect(statusNow()).toBe('active');
    work = nextQuarter(work);
  }
  agreementsPhase(work);
  expect(statusNow()).toBe('ended');
  expect(work.report.news.map((item) => item.code)).toContain('agreementEnded');
});

test('the agreements of a company that failed end, and offers to it lapse', () => {
  const work = table((state) => {
    companyAt(state, LAB).status = 'failed';
  });
  const offer = put(work, fair);
  agreementsPhase(work);
  expect(work.state.agreements.every((one) => one.status === 'ended')).toBe(true);
  expect(offer.status).toBe('lapsed');
});

test('relations fall back to what they were, working together warms them', () => {
  let work = table((state) => {
    companyAt(state, LAB).relations[CLOUD] = -0.5;
    companyAt(state, 2).relations[CLOUD] = 0.9;
  });
  for (let quarter = 0; quarter < 12; quarter++) {
    agreementsPhase(work);
    work = nextQuarter(work);
  }
  expect(companyAt(work.state, LAB).relations[CLOUD]).toBeGreaterThan(0);
  expect(companyAt(work.state, 2).relations[CLOUD]).toBeLessThan(0.6);
});
