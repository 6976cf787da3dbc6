import { expect, test } from 'vitest';
import { powerFor } from '../../../src/engine/agreements/power.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { companyAt } from '../../../src/engine/quarter/work.ts';
import { NORTH, SOUTH } from '../../support/world/ids.ts';
import { compute, equity, put, table, terms } from './support.ts';

const LAB = 1;

test('A2 a tranche on power falls due when so many MW work for the issuer, its own and rented', () => {
  const work = table();
  for (const company of work.state.companies) company.compute.owned = 500_000;
  const rented = work.state.agreements[0]?.progress[0];
  if (rented !== undefined) rented.delivered = 0;
  const own = powerFor(work, companyAt(work.state, LAB));
  if (rented !== undefined) rented.delivered = 50_000;
  const all = powerFor(work, companyAt(work.state, LAB));
  // A tenth of the cloud's compute runs on a tenth of its 3,900 MW.
  expect(all - own).toBeCloseTo(390, 6);
  const paidAt = (mw: number) => {
    const clause = equity({ tranches: [{ amount: 1_000_000, condition: { kind: 'power', mw } }] });
    return signOffer(work, put(work, terms(clause, compute()))).progress[0]?.paid[0];
  };
  expect(paidAt(Math.ceil(all) + 1)).toBe(false);
  expect(paidAt(Math.floor(all))).toBe(true);
});

test('W1 compute that is agreed for a region comes from chips that stand there', () => {
  const deliveredFrom = (region: typeof NORTH) => {
    const work = table();
    const asked = compute({ h100e: 120_000, ramp: 1, region });
    const agreement = signOffer(work, put(work, terms(asked)));
    allocationPhase(work);
    return agreement.progress[0]?.delivered ?? 0;
  };
  expect(deliveredFrom(NORTH)).toBe(120_000);
  expect(deliveredFrom(SOUTH)).toBeLessThan(120_000);
});
