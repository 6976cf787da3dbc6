import { describe, expect, test } from 'vitest';
import { COMMAND_SPECS, type Command, checkCommand } from '../../../src/engine/index.ts';
import { LEVERS, leverOf } from '../../../src/forecast/advice/levers.ts';
import { movesOf } from '../../../src/forecast/advice/moves.ts';
import { seatView } from '../../ui/panels/seat.ts';

const view = seatView('strato');
const debt = (amount: number) => ({ kind: 'raiseDebt', amount }) as const satisfies Command;

describe('moves', () => {
  test('each decision stands alone, once, with its cost', () => {
    const moves = movesOf(view, [debt(1000), debt(1000), debt(2000)]);
    expect(moves.map(({ command }) => command)).toEqual([debt(1000), debt(2000)]);
    expect(moves[0]).toMatchObject({ lever: 'debt', cost: { now: -1000 } });
  });

  test('what the rules would refuse now is no move', () => {
    const refused: Command = { kind: 'stopTraining' };
    const tooMuch = debt(1e12);
    expect(checkCommand(view, tooMuch)).not.toBeNull();
    expect(movesOf(view, [refused, tooMuch])).toEqual([]);
  });

  test('budgets are looked at one by one, and those that hardly move are left out', () => {
    const { sales, resilience } = view.own.spending;
    const wanted = { sales: Math.round(sales * 1.2), resilience: Math.round(resilience * 1.01) };
    const moves = movesOf(view, [{ kind: 'setSpending', ...wanted }]);
    expect(moves.map((move) => move.command)).toEqual([{ kind: 'setSpending', sales: wanted.sales }]);
  });

  test('of one lever only the largest are tried', () => {
    const moves = movesOf(view, [1000, 5000, 2000, 3000, 4000].map(debt));
    expect(moves.map(({ cost }) => -cost.now).sort()).toEqual([3000, 4000, 5000]);
  });
});

describe('levers', () => {
  test('an agreement pulls at the lever of its weightiest clause', () => {
    const equity = { kind: 'equity' };
    const compute = { kind: 'compute' };
    const offer = (...clauses: readonly object[]) =>
      // Only the kinds of clauses are read.
      leverOf({ kind: 'offerAgreement', to: 'forge', terms: { clauses } } as unknown as Command);
    expect(offer(compute, equity)).toBe('investments');
    expect(offer(compute)).toBe('computeDeals');
    expect(offer({ kind: 'adoption' })).toBe('chipDeals');
    expect(offer({ kind: 'boardSeat' })).toBe('papers');
  });

  test('the program is never advised to end the campaign', () => {
    const kinds = COMMAND_SPECS.map(({ kind }) => kind);
    expect(kinds).toContain('endCampaign');
    expect(leverOf({ kind: 'endCampaign' })).toBeNull();
    expect(LEVERS).toContain(leverOf(debt(1)));
  });
});
