import { expect, test } from 'vitest';
import { startingNow } from '../../../src/engine/agreements/startingNow.ts';
import { adoption, compute, equity } from './support.ts';

const paper = {
  clauses: [
    equity({
      tranches: [
        { amount: 1000, condition: { kind: 'date', quarter: 0 } },
        { amount: 2000, condition: { kind: 'date', quarter: 4 } },
        { amount: 3000, condition: { kind: 'listing' } },
      ],
    }),
    compute({ start: 1, quarters: 20 }),
    adoption(),
  ],
  cancellationFee: 0.2,
};

test('A3 what an old offer dated before its signing begins now, and keeps its length', () => {
  const signed = startingNow(paper, 2);
  expect(signed.clauses).toEqual([
    equity({
      tranches: [
        { amount: 1000, condition: { kind: 'date', quarter: 2 } },
        { amount: 2000, condition: { kind: 'date', quarter: 4 } },
        { amount: 3000, condition: { kind: 'listing' } },
      ],
    }),
    compute({ start: 2, quarters: 20 }),
    adoption(),
  ]);
});

test('A3 terms that lie ahead are signed as they stand', () => {
  expect(startingNow(paper, 0)).toBe(paper);
});
