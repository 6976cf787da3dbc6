import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { deliveriesPhase } from '../../../src/engine/quarter/deliveries.ts';
import { foundryPhase } from '../../../src/engine/quarter/foundry.ts';
import { tradeLane, tradeWorldOf } from '../../../src/engine/quarter/tradeRules.ts';
import type { TradeRuleDefinition } from '../../../src/engine/state/definition.ts';
import { expectPairs } from '../../support/conservation.ts';
import { give, moved, newsCodes, refusalIn, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { ANVIL_1, ANVIL_2, FORGE, MINERVA, NORTH, SOUTH, STRATO } from '../../support/world/ids.ts';

const closed: TradeRuleDefinition = {
  id: 'shut',
  designers: [],
  to: SOUTH,
  minPerformance: 2,
  kind: 'closed',
  rate: 0,
  since: 0,
  until: 400,
  active: true,
};
const taxed: TradeRuleDefinition = { ...closed, id: 'duty', kind: 'taxed', rate: 0.25 };

function world(...tradeRules: TradeRuleDefinition[]): TestGame {
  return testGame({
    scenario: testScenario({ tradeRules }),
    prepare: (state) => {
      state.supply.outsideDemand = [0];
      state.supply.packagingWafers = 1e6;
      state.supply.hbmMillionGB = 1e6;
    },
  });
}

const order = { kind: 'orderChips', chip: ANVIL_2, region: SOUTH, count: 1000, prepay: true } as const;

test('R3 a way that is shut takes no order, and the refusal names the rule', () => {
  const game = world(closed);
  expect(refusalIn(game, MINERVA, order)).toEqual({
    code: 'exportClosed',
    params: { chip: ANVIL_2, region: SOUTH, rule: 'shut' },
  });
  // The mends: another region, or a chip below the threshold.
  expect(refusalIn(game, MINERVA, { ...order, region: NORTH })).toBeNull();
  expect(refusalIn(game, MINERVA, { ...order, chip: ANVIL_1 })).toBeNull();
});

test('R3 a rule binds its designers, its home region, its time', () => {
  const lane = (rule: Partial<TradeRuleDefinition>, quarter = 0) => {
    const game = world({ ...closed, ...rule });
    game.work.state.quarter = quarter;
    return tradeLane(tradeWorldOf(game.work), ANVIL_2, SOUTH).closedBy !== null;
  };
  expect(lane({ designers: [FORGE] })).toBe(true);
  expect(lane({ designers: [STRATO] })).toBe(false);
  expect(lane({ from: NORTH })).toBe(true);
  expect(lane({ from: SOUTH })).toBe(false);
  expect(lane({ since: 4, until: 6 }, 3)).toBe(false);
  expect(lane({ since: 4, until: 6 }, 6)).toBe(true);
  expect(lane({ since: 4, until: 6 }, 7)).toBe(false);
  expect(lane({ active: false })).toBe(false);
});

test('R3 an event can put a rule into force, out of it, and move its rate', () => {
  const game = world({ ...closed, active: false }, taxed);
  const lane = () => tradeLane(tradeWorldOf(game.work), ANVIL_2, SOUTH);
  expect(lane()).toEqual({ closedBy: null, duty: 0.25 });
  const [first, second] = game.work.state.tradeRules;
  if (first === undefined || second === undefined) throw new Error('no rules');
  first.force = 'on';
  second.rate = 0.1;
  expect(lane().closedBy?.id).toBe('shut');
  expect(lane().duty).toBe(0.1);
  second.force = 'off';
  expect(lane().duty).toBe(0);
});

/** An order that was placed while the way was open. */
function ordered(game: TestGame): void {
  for (const rule of game.work.state.tradeRules) rule.force = 'off';
  give(game, MINERVA, order);
  for (const rule of game.work.state.tradeRules) rule.force = 'dates';
  game.work.state.quarter += 1;
}

test('R3 orders into a region that is shut for long are void, and prepayments come back whole', () => {
  const game = world(closed);
  const before = game.work.state.orders.length;
  ordered(game);
  expect(moved(game, MINERVA, 'cash')).toBe(-12_000);
  foundryPhase(game.work);
  expect(moved(game, MINERVA, 'cash')).toBe(0);
  expect(moved(game, FORGE, 'cash')).toBe(0);
  expect(game.work.state.orders.length).toBe(before);
  expect(newsCodes(game)).toContain('chipOrderVoid');
  expectPairs(game.work);
});

test('R3 orders into a region that opens soon wait, and go when it opens', () => {
  const game = world({ ...closed, since: 1, until: 2 });
  ordered(game);
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  expect(game.work.state.orders.at(-1)).toMatchObject({ chip: ANVIL_2, region: SOUTH, left: 1000 });
  expect(newsCodes(game)).toContain('chipOrderHeld');
  game.work.state.quarter = 3;
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  expect(game.work.state.orders.some(({ region, left }) => region === SOUTH && left === 1000)).toBe(false);
});

test('R3, F1 a duty is paid on delivery and is a cost of its own', () => {
  const game = world(taxed);
  const plain = { ...order, prepay: false };
  expect(commandCost(viewOf(game, MINERVA), plain).later).toBe(50_000);
  give(game, MINERVA, plain);
  game.work.state.quarter += 1;
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  const duties = game.work.report.ledger.filter(({ cause }) => cause === 'chipDuties');
  expect(duties.map(({ amount, about }) => [amount, about])).toEqual([[10_000, ANVIL_2]]);
});
