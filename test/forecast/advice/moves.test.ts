import { expect, test } from 'vitest';
import type { Command } from '../../../src/engine/index.ts';
import { movesOf, type Proposal } from '../../../src/forecast/advice/moves.ts';
import { seatView } from '../../ui/panels/seat.ts';

const view = seatView('strato');
const debt = (amount: number) => ({ kind: 'raiseDebt', amount }) as const satisfies Command;
const proposal = (...commands: readonly Command[]): Proposal => ({
  purpose: 'cash',
  commands,
  isUrgent: false,
});

test('each proposal is tried once, with what each of its decisions costs', () => {
  const both = proposal(debt(1000), { kind: 'setSpending', sales: 500 });
  const moves = movesOf(view, [both, proposal(debt(1000)), { ...both }]);
  expect(moves.map(({ idea }) => idea)).toEqual([both, proposal(debt(1000))]);
  expect(moves[0]?.costs).toMatchObject([{ now: -1000 }, { now: 0, perQuarter: 500 }]);
});

test('a proposal without decisions is none', () => {
  expect(movesOf(view, [proposal()])).toEqual([]);
});
