import fc from 'fast-check';
import type { AgreementTerms, Clause, TrancheCondition } from '../../../src/engine/agreements/clauses.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import {
  ANVIL_2,
  ANVIL_3,
  ANVIL_FAMILY,
  BAZAAR,
  MINERVA,
  NORTH,
  SOUK,
  STRATA_1,
  STRATA_FAMILY,
  STRATO,
} from '../../support/world/ids.ts';

const party = fc.constantFrom<CompanyId>(STRATO, MINERVA);
const quarters = fc.integer({ min: 1, max: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const condition: fc.Arbitrary<TrancheCondition> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), quarter: fc.integer({ min: 0, max: 24 }) }),
  fc.record({
    kind: fc.constant('capability' as const),
    points: fc.double({ min: 0, max: 200, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('delivered' as const), h100e: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({ kind: fc.constant('revenue' as const), kUsd: fc.integer({ min: 1, max: 100_000_000 }) }),
  fc.record({ kind: fc.constant('listing' as const) }),
);

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('equity' as const),
    investor: party,
    preMoney: fc.integer({ min: 1, max: 2_000_000_000 }),
    tranches: fc.array(fc.record({ amount: fc.integer({ min: 1, max: 20_000_000 }), condition }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant('compute' as const),
    provider: party,
    h100e: fc.integer({ min: 1, max: 100_000_000 }),
    pricePerHour: fc.double({ min: 0.05, max: 50, noNaN: true }),
    start: fc.integer({ min: 0, max: 24 }),
    quarters,
    ramp: fc.integer({ min: 0, max: 40 }),
    region: fc.constant(NORTH),
  }),
  fc.record({
    kind: fc.constant('chipSupply' as const),
    designer: party,
    chip: fc.constantFrom(ANVIL_2, ANVIL_3, STRATA_1),
    perQuarter: fc.integer({ min: 1, max: 1_000_000 }),
    price: fc.integer({ min: 1, max: 100 }),
    quarters,
  }),
  fc.record({
    kind: fc.constant('adoption' as const),
    tenant: party,
    family: fc.constantFrom(ANVIL_FAMILY, STRATA_FAMILY),
    share,
    discount: share,
  }),
  fc.record({
    kind: fc.constant('commerce' as const),
    vendor: party,
    merchant: fc.constantFrom(BAZAAR, SOUK),
    fee: fc.double({ min: 0, max: 0.1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('revenueShare' as const), payer: party, share, quarters }),
  fc.record({
    kind: fc.constant('exclusivity' as const),
    bound: party,
    scope: fc.constantFrom('compute' as const, 'equity' as const),
    strength: fc.constantFrom('full' as const, 'firstRefusal' as const),
    quarters,
  }),
  fc.record({ kind: fc.constant('boardSeat' as const), holder: party }),
);

/** Any terms between the two companies of the small world, sane or not. */
export const anyTerms: fc.Arbitrary<AgreementTerms> = fc.record({
  clauses: fc.array(clause, { minLength: 1, maxLength: 6 }),
  cancellationFee: share,
});
