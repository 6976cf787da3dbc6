import { expect, test } from 'vitest';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { dealValue } from '../../../src/engine/agreements/size.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { at, sum } from '../../../src/engine/math/numbers.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import { STRATO } from '../../support/world/ids.ts';
import { compute, equity, put, shop, table, terms } from './support.ts';

const [CLOUD, LAB] = [0, 1];
const cash = (work: Work, company: number) =>
  at(companyAt(work.state, company).balances, accountIndex('cash'));

test('A1 a signed offer is an agreement in force, and news', () => {
  const work = table();
  const offer = put(work, terms(equity(), compute()));
  const agreement = signOffer(work, offer);
  expect(offer.status).toBe('signed');
  expect(agreement).toMatchObject({ status: 'active', signed: 0, proposer: STRATO });
  expect(work.state.agreements).toContain(agreement);
  expect(work.report.news.map((item) => item.code)).toEqual(['agreementSigned', 'tranchePaid']);
});

test('F4 the investor pays what the issuer gets, to the same kUSD', () => {
  const work = table();
  const before = [cash(work, CLOUD), cash(work, LAB)];
  signOffer(work, put(work, terms(equity())));
  expect(cash(work, CLOUD)).toBe(at(before, CLOUD) - 2_000_000);
  expect(cash(work, LAB)).toBe(at(before, LAB) + 2_000_000);
  for (const company of work.state.companies) expect(sum(company.balances)).toBe(0);
});

test('F4 new shares dilute every holder alike and add the bought fraction', () => {
  const work = table();
  const before = companyAt(work.state, CLOUD).stakes[LAB] ?? 0;
  signOffer(work, put(work, terms(equity())));
  const fresh = 2 / 62;
  expect(companyAt(work.state, CLOUD).stakes[LAB]).toBeCloseTo(before * (1 - fresh) + fresh, 12);
  expect(companyAt(work.state, LAB).valuation.shares).toBeCloseTo(62 / 60, 12);
});

test('K1 a commerce clause starts building the vendor into the shop', () => {
  const work = table();
  signOffer(work, put(work, terms(shop({ fee: 0.03 }))));
  const built = work.state.merchants[0]?.integrations ?? [];
  expect(built.map((one) => one.feature)).toEqual(['search', 'recommendations', 'agent']);
  expect(built.every((one) => one.level === 0 && one.building > 0 && one.fee === 0.03)).toBe(true);
});

test('signing warms both sides to each other', () => {
  const work = table();
  const before = companyAt(work.state, LAB).relations[CLOUD] ?? 0;
  signOffer(work, put(work, terms(compute())));
  expect(companyAt(work.state, LAB).relations[CLOUD]).toBeGreaterThan(before + 0.05);
});

test('a token deal makes no alliance', () => {
  const work = table();
  const before = companyAt(work.state, LAB).relations[CLOUD] ?? 0;
  signOffer(work, put(work, terms(compute({ h100e: 1 }))));
  expect(companyAt(work.state, LAB).relations[CLOUD]).toBeLessThan(before + 0.001);
});

test('the size of a deal is everything that it moves', () => {
  const offered = terms(equity(), compute({ h100e: 1000, quarters: 4, ramp: 1, pricePerHour: 2 }));
  expect(dealValue(offered)).toBe(2_000_000 + 17_520);
});
