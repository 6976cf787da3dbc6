import { expect, test } from 'vitest';
import { leaveAgreement, leavingCost } from '../../../src/engine/agreements/leave.ts';
import { stillOwed } from '../../../src/engine/agreements/owed.ts';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import { ANVIL_2, FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { compute, equity, put, table, terms } from './support.ts';

const [CLOUD, LAB] = [0, 1];
const amount = (work: Work, cause: string) =>
  work.report.ledger.find((entry) => entry.cause === cause)?.amount ?? 0;

test('A5 the leaver pays the agreed share of what is still owed, the other side gets it', () => {
  const work = table();
  const agreement = signOffer(work, put(work, terms(compute())));
  const owed = stillOwed(agreement, 0);
  leaveAgreement(work, agreement, MINERVA);
  expect(agreement.status).toBe('cancelled');
  expect(amount(work, 'cancellationFee')).toBe(Math.round(owed * 0.1));
  expect(amount(work, 'cancellationFeeReceived')).toBe(amount(work, 'cancellationFee'));
});

test('A5 leaving without an agreed fee is a breach: damages, and more trust and goodwill lost', () => {
  const left = (cancellationFee: number) => {
    const work = table();
    const agreement = signOffer(work, put(work, { clauses: [compute()], cancellationFee }));
    leaveAgreement(work, agreement, STRATO);
    const { trust } = companyAt(work.state, CLOUD);
    return { status: agreement.status, trust, goodwill: companyAt(work.state, LAB).relations[CLOUD] ?? 0 };
  };
  const breach = left(0);
  const exit = left(0.1);
  expect(breach.status).toBe('breached');
  expect(breach.trust).toBeLessThan(exit.trust);
  expect(breach.goodwill).toBeLessThan(exit.goodwill);
});

test('the cost that is shown is the cost that is paid', () => {
  const work = table();
  const agreement = signOffer(
    work,
    put(
      work,
      terms(compute(), equity({ tranches: [{ amount: 500_000, condition: { kind: 'date', quarter: 4 } }] })),
    ),
  );
  const shown = leavingCost(work.scenario, agreement, 0);
  leaveAgreement(work, agreement, STRATO);
  expect(amount(work, 'cancellationFee')).toBe(shown.fee);
  expect(leavingCost(work.scenario, agreement, 0).fee).toBe(0);
});

test('chips ordered under the agreement are not delivered any more', () => {
  const work = table();
  const clause = {
    kind: 'chipSupply',
    designer: FORGE,
    chip: ANVIL_2,
    perQuarter: 5000,
    price: 38,
    quarters: 8,
  } as const;
  const agreement = signOffer(work, put(work, terms(clause), FORGE, STRATO));
  agreementsPhase(work);
  const ordered = () => work.state.orders.filter((order) => order.agreement === agreement.id);
  expect(ordered()).toMatchObject([{ buyer: STRATO, left: 5000, price: 38, prepaid: 0 }]);
  leaveAgreement(work, agreement, STRATO);
  expect(ordered()).toEqual([]);
});

test('an agreement is left once', () => {
  const work = table();
  const agreement = signOffer(work, put(work, terms(compute())));
  leaveAgreement(work, agreement, MINERVA);
  leaveAgreement(work, agreement, STRATO);
  expect(work.report.ledger.filter((entry) => entry.cause === 'cancellationFee')).toHaveLength(1);
});
