import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraiseOffer } from '../../../src/engine/agreements/appraise.ts';
import type { AgreementTerms } from '../../../src/engine/agreements/clauses.ts';
import { counterOffer } from '../../../src/engine/agreements/counter/counter.ts';
import { deliverCompute, settleAgreements } from '../../../src/engine/agreements/deliver.ts';
import { leaveAgreement } from '../../../src/engine/agreements/leave.ts';
import { backlog } from '../../../src/engine/agreements/owed.ts';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { REASON_CODES, REASON_PARAMS } from '../../../src/engine/agreements/reasons.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { at, sum } from '../../../src/engine/math/numbers.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { runs } from '../../support/propertyRuns.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { anyTerms } from './arbitraryTerms.ts';
import {
  adoption,
  appraise,
  compute,
  equity,
  nextQuarter,
  put,
  shop,
  table,
  terms,
  viewOf,
} from './support.ts';

const CASH = accountIndex('cash');
const allCash = (work: Work) => sum(work.state.companies.map((company) => at(company.balances, CASH)));

/** Signs terms, lives with them for a year, then one side leaves. */
function liveWith(offered: AgreementTerms, check: (work: Work, cashBefore: number) => void): void {
  let work = table((state) => {
    for (const company of state.companies) company.compute.owned = 100_000;
  });
  const agreement = signOffer(work, put(work, offered));
  for (let quarter = 0; quarter < 4; quarter++) {
    const before = allCash(work);
    agreementsPhase(work);
    deliverCompute(work);
    settleAgreements(work);
    check(work, before);
    work = nextQuarter(work);
  }
  const before = allCash(work);
  const kept = work.state.agreements.find((one) => one.id === agreement.id);
  if (kept !== undefined) leaveAgreement(work, kept, MINERVA);
  check(work, before);
}

test('F1, F2 whatever is agreed, what one pays the other gets, and every book balances', () => {
  fc.assert(
    fc.property(anyTerms, (offered) => {
      liveWith(offered, (work, before) => {
        expect(allCash(work)).toBe(before);
        for (const company of work.state.companies) {
          expect(sum(company.balances)).toBe(0);
          expect(company.balances.every(Number.isSafeInteger)).toBe(true);
        }
      });
    }),
    runs(60),
  );
});

test('C5 no H100e is made or lost between provider and tenant, none delivered that is not owned', () => {
  fc.assert(
    fc.property(anyTerms, (offered) => {
      liveWith(offered, (work) => {
        const { companies } = work.state;
        expect(sum(companies.map((c) => c.compute.rentedIn))).toBe(
          sum(companies.map((c) => c.compute.rentedOut)),
        );
        for (const company of companies)
          expect(company.compute.rentedOut).toBeLessThanOrEqual(company.compute.owned);
      });
    }),
    runs(60),
  );
});

test('F4 holders never own more than the whole of a company', () => {
  fc.assert(
    fc.property(anyTerms, (offered) => {
      liveWith(offered, (work) => {
        work.state.companies.forEach((company, i) => {
          const held = sum(work.state.companies.map((holder) => at(holder.stakes, i)));
          expect(held).toBeGreaterThanOrEqual(0);
          expect(held).toBeLessThanOrEqual(1);
          expect(company.valuation.shares).toBeGreaterThanOrEqual(1);
        });
      });
    }),
    runs(60),
  );
});

test('backlog is never negative, and nothing that is agreed makes a figure that is not a number', () => {
  fc.assert(
    fc.property(anyTerms, (offered) => {
      liveWith(offered, (work) => {
        // A working copy is a state that nobody else reads.
        const owed = backlog(work.state as GameState, STRATO);
        expect(owed).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(owed)).toBe(true);
        for (const company of work.state.companies) {
          expect([...company.relations, ...company.patience, company.trust].every(Number.isFinite)).toBe(
            true,
          );
        }
      });
    }),
    runs(60),
  );
});

test('A4 any terms are appraised: known reasons, known parameters, finite points', () => {
  const work = table();
  fc.assert(
    fc.property(anyTerms, fc.boolean(), (offered, swapped) => {
      const [seat, from] = swapped ? [STRATO, MINERVA] : [MINERVA, STRATO];
      const { reasons, total } = appraise(work, offered, seat, from);
      expect(Number.isFinite(total)).toBe(true);
      for (const reason of reasons) {
        expect(REASON_CODES).toContain(reason.code);
        expect(Number.isFinite(reason.points)).toBe(true);
        for (const [name, value] of Object.entries(reason.params)) {
          expect(Object.keys(REASON_PARAMS)).toContain(name);
          expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
        }
      }
    }),
    runs(300),
  );
});

test('A3 a counter-offer, where there is one, would be accepted', () => {
  const work = table();
  fc.assert(
    fc.property(anyTerms, fc.boolean(), (offered, swapped) => {
      const [seat, from] = swapped ? [STRATO, MINERVA] : [MINERVA, STRATO];
      const view = viewOf(work, seat);
      const countered = counterOffer(view, offered, from);
      if (countered !== null) expect(appraiseOffer(view, countered, from).decision).toBe('accept');
    }),
    runs(120),
  );
});

/** Asserts that the total never falls from one offer to a better one. */
function rises(seat: 'tenant' | 'provider', from: AgreementTerms, to: AgreementTerms): void {
  const work = table();
  const [who, other] = seat === 'tenant' ? [MINERVA, STRATO] : [STRATO, MINERVA];
  expect(appraise(work, to, who, other).total).toBeGreaterThanOrEqual(
    appraise(work, from, who, other).total - 1e-9,
  );
}

const amount = fc.integer({ min: 1, max: 6_000_000 });
const money = (kUsd: number, preMoney: number) =>
  equity({ preMoney, tranches: [{ amount: kUsd, condition: { kind: 'date', quarter: 0 } }] });

test('A4 more money at a price that is fair or better is never worse', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 60_000_000, max: 300_000_000 }), (a, b, preMoney) => {
      rises('tenant', terms(money(Math.min(a, b), preMoney)), terms(money(Math.max(a, b), preMoney)));
    }),
    runs(60),
  );
});

test('A4 a higher pre-money value is never worse for the issuer, nor better for the investor', () => {
  const preMoney = fc.integer({ min: 7_000_000, max: 900_000_000 });
  fc.assert(
    fc.property(preMoney, preMoney, amount, (a, b, kUsd) => {
      const [low, high] = [terms(money(kUsd, Math.min(a, b))), terms(money(kUsd, Math.max(a, b)))];
      rises('tenant', low, high);
      rises('provider', high, low);
    }),
    runs(60),
  );
});

test('A4 a lower price per hour is never worse for the tenant', () => {
  const price = fc.double({ min: 0.05, max: 20, noNaN: true });
  const volume = fc.integer({ min: 1, max: 5_000_000 });
  fc.assert(
    fc.property(price, price, volume, (a, b, h100e) => {
      const at = (pricePerHour: number) => terms(compute({ pricePerHour, h100e }), adoption(), shop());
      rises('tenant', at(Math.max(a, b)), at(Math.min(a, b)));
    }),
    runs(60),
  );
});

test('A4 a higher price per hour is never worse for the provider while the tenant can pay it', () => {
  const price = fc.double({ min: 0.12, max: 4, noNaN: true });
  fc.assert(
    fc.property(price, price, fc.integer({ min: 1, max: 30_000 }), (a, b, h100e) => {
      const at = (pricePerHour: number) => terms(compute({ pricePerHour, h100e }), adoption());
      rises('provider', at(Math.min(a, b)), at(Math.max(a, b)));
    }),
    runs(60),
  );
});

test('A4 a small change of terms changes the answer a little', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 20_000_000, max: 300_000_000 }), (kUsd, preMoney) => {
      const work = table();
      const here = appraise(work, terms(money(kUsd, preMoney))).total;
      const near = appraise(work, terms(money(kUsd, Math.round(preMoney * 1.001)))).total;
      expect(Math.abs(near - here)).toBeLessThan(0.1);
    }),
    runs(60),
  );
});
