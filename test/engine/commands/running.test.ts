import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { give, ownIn, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';

test('C4 the life of servers is 5, 5.5 or 6 years, and no cash moves', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setDepreciation', years: 5.5 });
  expect(ownIn(game, STRATO).depreciationYears).toBe(5.5);
  expect(game.work.report.ledger).toEqual([]);
  expect(refusalOf(game, STRATO, { kind: 'setDepreciation', years: 5.5 })).toBe('nothingChanges');
});

test('C5 the four shares of compute are set, and brought to exactly one', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setAllocation', core: 0.3, research: 0, service: 0, rental: 0.7000005 });
  const { core, research, service, rental } = ownIn(game, STRATO).allocation;
  expect(core + research + service + rental).toBe(1);
  expect(core).toBeLessThan(0.3);
});

test('C5 shares that do not sum, or need a module that is not there, are refused', () => {
  const game = testGame();
  const allocate = (seat: typeof STRATO, core: number, research: number, service: number, rental: number) =>
    refusalIn(game, seat, { kind: 'setAllocation', core, research, service, rental });
  expect(allocate(STRATO, 0.5, 0, 0, 0.4)?.code).toBe('sharesDoNotSum');
  expect(allocate(STRATO, 0.5, 0, 0.1, 0.4)).toEqual({ code: 'noModule', params: { module: 'lab' } });
  expect(allocate(STRATO, 0.5, 0.1, 0, 0.4)).toEqual({ code: 'noModule', params: { module: 'lab' } });
  expect(allocate(MINERVA, 0, 0.5, 0, 0.5)).toEqual({ code: 'noModule', params: { module: 'cloud' } });
  expect(allocate(MINERVA, 0.1, 0.5, 0.4, 0)).toEqual({ code: 'noModule', params: { module: 'core' } });
  expect(allocate(MINERVA, 0, 0.6, 0.4, 0)?.code).toBe('nothingChanges');
});

test('C3 new power goes first to what the company says', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setPowerPriority', priority: 'accelerators' });
  expect(ownIn(game, STRATO).powerPriority).toBe('accelerators');
  expect(refusalOf(game, STRATO, { kind: 'setPowerPriority', priority: 'accelerators' })).toBe(
    'nothingChanges',
  );
});

test('M2 budgets that are named change and cost, the others stay', () => {
  const game = testGame();
  const before = { ...ownIn(game, MINERVA).spending };
  const command = { kind: 'setSpending', research: 5000, safety: 0 } as const;
  expect(before.sales).toBeGreaterThan(0);
  expect(commandCost(viewOf(game, MINERVA), command).perQuarter).toBe(5000);
  give(game, MINERVA, command);
  expect(ownIn(game, MINERVA).spending).toEqual({ ...before, research: 5000, safety: 0 });
});

test('W2 budgets need the module that they serve', () => {
  const game = testGame();
  const spend = (seat: typeof STRATO, budget: object) =>
    refusalIn(game, seat, { kind: 'setSpending', ...budget })?.params.module ?? null;
  expect(spend(STRATO, { safety: 10 })).toBe('lab');
  expect(spend(MINERVA, { software: 10 })).toBe('silicon');
  expect(spend(FORGE, { sales: 10, software: 10, research: 10 })).toBeNull();
  expect(spend(FORGE, { resilience: 1, compliance: 1, intelligence: 1 })).toBeNull();
});

test('F1 a budget above a tenth of equity is refused, below $20 m never', () => {
  const game = testGame({ prepare: (state) => state.companies[1]?.balances.fill(0) });
  expect(refusalOf(game, MINERVA, { kind: 'setSpending', research: 20_000 })).toBeNull();
  expect(refusalIn(game, MINERVA, { kind: 'setSpending', research: 20_001 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 20_000, unit: 'kUSD' },
  });
  // Equity of 9.0 bn: assets of 10.1 bn less debt and other liabilities of 1.1 bn.
  const rich = testGame();
  expect(refusalOf(rich, MINERVA, { kind: 'setSpending', research: 900_000 })).toBeNull();
  expect(refusalOf(rich, MINERVA, { kind: 'setSpending', research: 900_001 })).toBe('tooLarge');
});

test('F1 budgets that change nothing are refused', () => {
  const game = testGame();
  expect(refusalOf(game, STRATO, { kind: 'setSpending' })).toBe('nothingChanges');
  expect(refusalOf(game, STRATO, { kind: 'setSpending', sales: 400_000 })).toBe('nothingChanges');
});
