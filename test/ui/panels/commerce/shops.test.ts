import { describe, expect, test } from 'vitest';
import { resolveQuarter } from '../../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../../src/engine/state/view.ts';
import { adoptionAhead } from '../../../../src/ui/panels/commerce/adoption.model.ts';
import {
  FEATURES,
  incomeByMerchant,
  nextLevel,
  ownedShop,
  shopRows,
  vendorsOf,
} from '../../../../src/ui/panels/commerce/shops.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { minerva, strato } from '../../../support/world/companies.ts';

const { scenario, state } = testGame();
const view = viewFor(scenario, state, minerva.id);

test('W4 every merchant has its row, and an owner finds its own', () => {
  expect(shopRows(view).map(({ merchant }) => merchant.id)).toEqual(scenario.merchants.map(({ id }) => id));
  expect(ownedShop(viewFor(scenario, state, strato.id))?.merchant.owner).toBe(strato.id);
  expect(ownedShop(view)).toBeUndefined();
});

describe('K1 vendors and levels', () => {
  test('stand in the order of their levels', () => {
    for (const row of shopRows(view))
      for (const feature of FEATURES) {
        const levels = vendorsOf(row, feature).map(({ level }) => level);
        expect(levels).toEqual([...levels].sort((a, b) => b - a));
      }
  });

  test('the next level earns more than this one', () => {
    for (const row of shopRows(view)) {
      const { before, after } = nextLevel(view, row, 'search', 0.02);
      expect(after.incrementalGmv).toBeGreaterThan(before.incrementalGmv);
    }
  });
});

test('K2 adoption ahead is what the quarter brings', () => {
  const { state: after } = resolveQuarter(scenario, state, {});
  for (const row of shopRows(view))
    for (const feature of FEATURES)
      expect(adoptionAhead(view, row, feature, 1)[0]).toBeCloseTo(
        after.merchants[row.place]?.adoption[feature] ?? -1,
        12,
      );
});

test('K3 income by merchant sums fees, usage and gain, and nothing else', () => {
  const entries = [
    { cause: 'commerceFees', about: 'a', amount: 5 },
    { cause: 'commerceUsage', about: 'a', amount: 2 },
    { cause: 'merchantGain', about: 'b', amount: 9 },
    { cause: 'integrationCosts', about: 'a', amount: 100 },
  ];
  expect(incomeByMerchant(entries)).toEqual([
    { merchant: 'b', amount: 9 },
    { merchant: 'a', amount: 7 },
  ]);
});
