import { describe, expect, test } from 'vitest';
import type { AgreementTerms } from '../../../src/engine/agreements/clauses.ts';
import { breakInDistress } from '../../../src/engine/agreements/distressBreach.ts';
import { leavingCost } from '../../../src/engine/agreements/leave.ts';
import { appraisePaper, counterPaper } from '../../../src/engine/agreements/onTable.ts';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { transferredTerms } from '../../../src/engine/agreements/transfer.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import type { Agreement, OfferSubject } from '../../../src/engine/state/state.ts';
import { ANVIL_2, FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { compute, equity, put, table, terms, viewOf } from './support.ts';

const [CLOUD, LAB, CHIPS] = [0, 1, 2];

interface Standing {
  readonly work: Work;
  readonly agreement: Agreement;
}

function standing(paper = terms(compute({ ramp: 1 })), prepare?: Parameters<typeof table>[0]): Standing {
  const work = table(prepare);
  return { work, agreement: signOffer(work, put(work, paper)) };
}

const paperOn = (agreement: Agreement, changed: AgreementTerms, proposer = MINERVA) => ({
  terms: changed,
  proposer,
  subject: { kind: 'renegotiation', agreement: agreement.id } as const,
});

function propose(work: Work, changed: AgreementTerms, subject: OfferSubject, from = MINERVA, to = STRATO) {
  const offer = { ...put(work, changed, from, to), subject };
  work.state.offers[work.state.offers.length - 1] = offer;
  agreementsPhase(work);
  return offer;
}

const cash = (work: Work, company: number) => companyAt(work.state, company).balances[0] ?? 0;
const trust = (work: Work, company: number) => companyAt(work.state, company).trust;

describe('A5 renegotiation', () => {
  test('weighs other terms against the old: better for it is signed, much worse refused, nothing changes nothing', () => {
    const { work, agreement } = standing();
    const value = (pricePerHour: number, quarters = 20) =>
      appraisePaper(
        viewOf(work, STRATO),
        paperOn(agreement, terms(compute({ ramp: 1, pricePerHour, quarters }))),
      );
    // Only the doubt whether the tenant keeps its word speaks for talking at all.
    expect(value(1.8).reasons.every((one) => one.code === 'breachRisk')).toBe(true);
    expect(value(2.2).decision).toBe('accept');
    expect(value(0.3).decision).not.toBe('accept');
    expect(value(1.75, 12).total).toBeLessThan(value(1.75).total);
  });

  test('a counter-proposal is one that the other side would itself sign', () => {
    const { work, agreement } = standing();
    const view = viewOf(work, STRATO);
    const asked = paperOn(agreement, terms(compute({ ramp: 1, pricePerHour: 1.6 })));
    expect(appraisePaper(view, asked).decision).toBe('counter');
    const counter = counterPaper(view, asked);
    if (counter === null) throw new Error('no counter');
    expect(appraisePaper(view, { ...asked, terms: counter }).decision).toBe('accept');
  });

  test('what was paid stays paid, and the agreement goes on under its own name', () => {
    const paper = terms(equity(), compute({ ramp: 1 }));
    const { work, agreement } = standing(paper);
    const before = cash(work, LAB);
    const changed = terms(equity(), compute({ ramp: 1, pricePerHour: 2.1 }));
    const offer = propose(work, changed, { kind: 'renegotiation', agreement: agreement.id });
    expect(offer.status).toBe('signed');
    expect(agreement.terms).toEqual(changed);
    expect(agreement).toMatchObject({ status: 'active', renegotiated: 0 });
    expect(agreement.progress[0]?.paid).toEqual([true]);
    expect(cash(work, LAB)).toBe(before);
    expect(work.report.news.map((item) => item.code)).toContain('agreementRenegotiated');
  });

  test('a partner who may break its word anyway gets better terms', () => {
    const value = (prepare?: Parameters<typeof table>[0]) => {
      const { work, agreement } = standing(terms(compute({ ramp: 1 })), prepare);
      return appraisePaper(
        viewOf(work, STRATO),
        paperOn(agreement, terms(compute({ ramp: 1, pricePerHour: 1.6 }))),
      );
    };
    const weak = value((state) => {
      companyAt(state, LAB).finance.rating = 'CCC';
    });
    expect(weak.reasons.some((one) => one.code === 'breachRisk' && one.points > 0)).toBe(true);
    expect(weak.total).toBeGreaterThan(value().total);
  });
});

describe('A5 buying out', () => {
  const priced = (price: number) => {
    const { work, agreement } = standing();
    const subject = { kind: 'buyOut', agreement: agreement.id, price } as const;
    return { work, agreement, subject };
  };

  test('ends an agreement for a price that makes up for it, without loss of trust', () => {
    const { work, agreement } = priced(0);
    const fee = leavingCost(work.scenario, agreement, 0).fee;
    const before = [cash(work, CLOUD), trust(work, LAB)];
    const offer = propose(work, agreement.terms, { kind: 'buyOut', agreement: agreement.id, price: 2 * fee });
    expect(offer.status).toBe('signed');
    expect(agreement.status).toBe('boughtOut');
    expect(cash(work, CLOUD)).toBe((before[0] ?? 0) + 2 * fee);
    expect(trust(work, LAB)).toBe(before[1]);
  });

  test('the more is offered the better, and nothing is not enough for a good contract', () => {
    const totals = [0, 50_000, 500_000].map((price) => {
      const { work, agreement, subject } = priced(price);
      return appraisePaper(viewOf(work, STRATO), { terms: agreement.terms, proposer: MINERVA, subject });
    });
    expect(totals[0]?.decision).toBe('refuse');
    expect(totals[1]?.total).toBeGreaterThan(totals[0]?.total ?? 0);
    expect(totals[2]?.total).toBeGreaterThan(totals[1]?.total ?? 0);
  });
});

describe('A5 selling on', () => {
  test('a third company takes the side over: the old contract ends, a new one begins, the price changes hands', () => {
    const { work, agreement } = standing(terms(compute({ ramp: 1, h100e: 4000, pricePerHour: 0.9 })));
    companyAt(work.state, CHIPS).balances[0] = 20_000_000;
    const taken = transferredTerms(agreement, MINERVA, FORGE, 0);
    if (taken === null) throw new Error('nothing to take');
    const before = [cash(work, LAB), cash(work, CHIPS)];
    const subject = { kind: 'transfer', agreement: agreement.id, price: -40_000 } as const;
    const offer = propose(work, taken, subject, MINERVA, FORGE);
    expect(offer.status).toBe('signed');
    expect(agreement.status).toBe('transferred');
    expect(work.state.agreements.at(-1)).toMatchObject({
      proposer: FORGE,
      counterparty: STRATO,
      status: 'active',
      terms: { clauses: [{ kind: 'compute', provider: STRATO, h100e: 4000 }] },
    });
    expect(cash(work, LAB)).toBe((before[0] ?? 0) - 40_000);
    expect(cash(work, CHIPS)).toBe((before[1] ?? 0) + 40_000);
  });

  test('a buyer gives less the dearer the contract is', () => {
    const { work, agreement } = standing();
    const taken = transferredTerms(agreement, MINERVA, FORGE, 0);
    if (taken === null) throw new Error('nothing to take');
    const value = (price: number) =>
      appraisePaper(viewOf(work, FORGE), {
        terms: taken,
        proposer: MINERVA,
        subject: { kind: 'transfer', agreement: agreement.id, price },
      }).total;
    expect(value(100_000)).toBeLessThan(value(0));
    expect(value(-100_000)).toBeGreaterThan(value(0));
  });
});

describe('A5 distress', () => {
  test('forces a company to break its dearest contract, of whose damages the other side gets a part', () => {
    const { work, agreement } = standing(terms(compute({ ramp: 1, start: 0 })));
    const lab = companyAt(work.state, LAB);
    lab.finance.distressQuarters = 2;
    lab.finance.emergencyDebt = 1000;
    const before = cash(work, CLOUD);
    const full = leavingCost(work.scenario, agreement, 0).fee;
    breakInDistress(work);
    const broken = work.state.agreements.filter((one) => one.status === 'breached');
    expect(broken).toHaveLength(1);
    expect(broken[0]?.id).toBe('opening-compute');
    expect(cash(work, CLOUD) - before).toBeGreaterThan(0);
    breakInDistress(work);
    expect(agreement.status).toBe('breached');
    expect(cash(work, CLOUD) - before).toBeLessThan(2 * full);
  });

  test('counts chips among what is due until the last quarter of their supply, and not after it', () => {
    const supply = {
      kind: 'chipSupply',
      designer: FORGE,
      chip: ANVIL_2,
      perQuarter: 1000,
      quarters: 6,
    } as const;
    const statusAfter = (quarters: number): string => {
      const work = table();
      const chips = signOffer(work, put(work, terms({ ...supply, price: 40 }), MINERVA, FORGE));
      for (const one of work.state.agreements) if (one !== chips) one.status = 'ended';
      work.state.quarter = chips.signed + quarters;
      companyAt(work.state, LAB).finance.distressQuarters = 2;
      companyAt(work.state, LAB).finance.emergencyDebt = 1000;
      breakInDistress(work);
      return chips.status;
    };
    expect(statusAfter(5)).toBe('breached');
    expect(statusAfter(6)).toBe('active');
  });

  test('one that only borrows for a quarter keeps its word', () => {
    const { work } = standing();
    companyAt(work.state, LAB).finance.distressQuarters = 1;
    breakInDistress(work);
    expect(work.state.agreements.every((one) => one.status === 'active')).toBe(true);
  });
});

describe('A4 weights', () => {
  test('a scenario says how heavily a consideration counts', () => {
    const { work, agreement } = standing();
    const rules = work.scenario.parameters;
    const scenario = {
      ...work.scenario,
      parameters: {
        ...rules,
        agreements: { ...rules.agreements, weights: { computeReturn: 2, relations: 0 } },
      },
    };
    const paper = { terms: terms(compute({ ramp: 1 })), proposer: MINERVA, subject: null };
    const plain = appraisePaper(viewOf(work, STRATO), paper);
    const weighed = appraisePaper({ ...viewOf(work, STRATO), scenario }, paper);
    const of = (appraisal: typeof plain, code: string) =>
      appraisal.reasons.find((one) => one.code === code)?.points ?? 0;
    expect(of(plain, 'computeReturn')).not.toBe(0);
    expect(of(weighed, 'computeReturn')).toBeCloseTo(2 * of(plain, 'computeReturn'), 9);
    expect(of(weighed, 'relations')).toBe(0);
    expect(agreement.status).toBe('active');
  });
});
