import { expect, test } from 'vitest';
import { adoptedCompute } from '../../../src/engine/agreements/adoption.ts';
import { deliverCompute, settleAgreements } from '../../../src/engine/agreements/deliver.ts';
import { backlog } from '../../../src/engine/agreements/owed.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { adoption, compute, put, table, terms } from './support.ts';

const [CLOUD, LAB] = [0, 1];

function withContract(h100e: number, owned: number): Work {
  const work = table((state) => {
    companyAt(state, CLOUD).compute.owned = owned;
  });
  signOffer(work, put(work, terms(compute({ h100e, ramp: 1, pricePerHour: 2 }), adoption())));
  return work;
}

const compute0 = (work: Work, company: number) => companyAt(work.state, company).compute;
const amounts = (work: Work, cause: string) =>
  work.report.ledger.filter((entry) => entry.cause === cause).map((entry) => entry.amount);

test('C5 contracts are delivered in full while the provider has the compute', () => {
  const work = withContract(40_000, 500_000);
  deliverCompute(work);
  expect(compute0(work, CLOUD).rentedOut).toBe(100_000);
  expect(compute0(work, LAB).rentedIn).toBe(100_000);
  expect(work.report.news.some((item) => item.code === 'computeShortfall')).toBe(false);
});

test('C5 a provider with too little shares it pro rata, and loses trust and goodwill', () => {
  const work = withContract(40_000, 50_000);
  const trust = companyAt(work.state, CLOUD).trust;
  const goodwill = companyAt(work.state, LAB).relations[CLOUD] ?? 0;
  deliverCompute(work);
  const delivered = work.state.agreements.map((one) => one.progress[0]?.delivered);
  expect(delivered).toEqual([30_000, 20_000]);
  expect(compute0(work, CLOUD).rentedOut).toBe(50_000);
  expect(companyAt(work.state, CLOUD).trust).toBeLessThan(trust);
  expect(companyAt(work.state, LAB).relations[CLOUD]).toBeLessThan(goodwill);
  expect(work.report.news.filter((item) => item.code === 'computeShortfall')).toHaveLength(2);
  const lost = work.report.drivers.filter((driver) => driver.metric === 'trust');
  expect(lost.reduce((all, driver) => all + driver.amount, trust)).toBe(companyAt(work.state, CLOUD).trust);
});

test('D6 the tenant pays for what was delivered, less the discount, to the same kUSD', () => {
  const work = withContract(40_000, 500_000);
  deliverCompute(work);
  settleAgreements(work);
  const opening = Math.round(60_000 * 2.19 * 2.1);
  const fresh = Math.round(40_000 * 2.19 * 2 * 0.9);
  expect(amounts(work, 'computeContracts')).toEqual([opening, fresh]);
  expect(amounts(work, 'contractSales')).toEqual([opening, fresh]);
  expect(work.state.agreements.at(-1)?.progress[0]?.recognised).toBe(fresh);
});

test('D6 backlog is what is signed and not delivered; a quarter delivered leaves it', () => {
  const work = withContract(40_000, 500_000);
  // A working copy is a state that nobody else reads.
  const state = work.state as GameState;
  const now = backlog(state, STRATO);
  const later = backlog(state, STRATO, 1);
  expect(now - later).toBeCloseTo(Math.round(60_000 * 2.19 * 2.1) + Math.round(40_000 * 2.19 * 1.8), -1);
  expect(backlog(state, MINERVA)).toBe(0);
  expect(backlog(state, STRATO, 99)).toBe(0);
});

test('S5 adopted compute counts for the chip family that it runs on', () => {
  const work = withContract(40_000, 500_000);
  deliverCompute(work);
  expect(adoptedCompute(work.state.agreements, work.index.family)).toEqual([0, 20_000]);
});

test('A1 a share of model revenue reaches the partner to the same kUSD', () => {
  const work = table((state) => {
    companyAt(state, LAB).balances[accountIndex('revenueAssistants')] = -1_000_001;
    companyAt(state, LAB).balances[accountIndex('retained')] = 0;
  });
  const clause = { kind: 'revenueShare', payer: MINERVA, share: 0.2, quarters: 4 } as const;
  signOffer(work, put(work, terms(clause)));
  settleAgreements(work);
  expect(amounts(work, 'revenueSharePaid')).toEqual([200_000]);
  expect(amounts(work, 'revenueShareReceived')).toEqual([200_000]);
});
