import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/engine/agreements/appraisal/deal.ts';
import { appraiseOffer } from '../../../src/engine/agreements/appraise.ts';
import type { AgreementTerms } from '../../../src/engine/agreements/clauses.ts';
import { counterOffer } from '../../../src/engine/agreements/counter/counter.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { adoption, compute, equity, exclusivity, table, terms, viewOf } from './support.ts';

const work = table();
const lab = viewOf(work, MINERVA);

function counter(offered: AgreementTerms): AgreementTerms {
  const found = counterOffer(lab, offered, STRATO);
  if (found === null) throw new Error('no counter-offer');
  return found;
}

test('A3 a counter-offer is one that the seat would itself accept', () => {
  for (const offered of [
    terms(equity({ preMoney: 50_000_000 })),
    terms(equity({ preMoney: 45_000_000 }), compute({ pricePerHour: 2.4 }), adoption({ discount: 0.05 })),
    terms(equity(), compute(), exclusivity({ quarters: 8 })),
  ]) {
    expect(appraiseOffer(lab, offered, STRATO).decision).toBe('counter');
    expect(appraiseOffer(lab, counter(offered), STRATO).decision).toBe('accept');
  }
});

test('A3 it changes what hurts and leaves the rest', () => {
  const offered = terms(equity({ preMoney: 50_000_000 }), compute());
  const asked = counter(offered);
  expect(clausesOf(asked, 'equity')[0]?.preMoney).toBeGreaterThan(50_000_000);
  expect(asked.clauses).toHaveLength(2);
});

test('A3 it asks no more than the other side could defend', () => {
  const asked = counter(terms(equity({ preMoney: 45_000_000 }), compute({ pricePerHour: 2.4 })));
  expect(clausesOf(asked, 'equity')[0]?.preMoney).toBeLessThanOrEqual(1.16 * 60_000_000);
  expect(clausesOf(asked, 'compute')[0]?.pricePerHour).toBeGreaterThanOrEqual(0.75 * 2.4);
});

test('A3 there is none for an offer that nothing can mend', () => {
  expect(counterOffer(lab, terms(equity({ preMoney: 10_000_000 })), STRATO)).toBeNull();
});

test('A3 a provider asks for a better price or more time', () => {
  const cloud = viewOf(work, STRATO);
  const offered = terms(compute({ pricePerHour: 0.9 }));
  expect(appraiseOffer(cloud, offered, MINERVA).decision).toBe('counter');
  const asked = counterOffer(cloud, offered, MINERVA);
  expect(asked === null ? 0 : clausesOf(asked, 'compute')[0]?.pricePerHour).toBeGreaterThan(0.9);
});

test('T4 the same offer is countered in the same way', () => {
  const offered = terms(equity({ preMoney: 45_000_000 }), compute({ pricePerHour: 2.4 }));
  expect(counter(offered)).toEqual(counter(offered));
});
