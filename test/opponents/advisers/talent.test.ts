import { describe, expect, test } from 'vitest';
import { viewFor } from '../../../src/engine/index.ts';
import { talent } from '../../../src/opponents/advisers/talent.ts';
import { testGame } from '../../support/testGame.ts';
import { twoLabs } from '../../support/twoLabs.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { ask, change, viewOf } from '../support.ts';

const own = (set: Parameters<typeof change>[1]) => viewOf(MINERVA, change(MINERVA, set));

/** Raids of a year of the small world with a second lab, as friendly to the first as said. */
function raids(relation: number, doctrine = 0.5): number {
  const { scenario, state } = testGame({ scenario: twoLabs({ culture: 20 }) });
  const seat = state.companies[1];
  if (seat !== undefined) Object.assign(seat, { relations: [relation, 1, 0] });
  let count = 0;
  for (let quarter = 0; quarter < 16; quarter++) {
    const view = viewFor(scenario, { ...state, quarter }, MINERVA);
    // Who answers in kind has another reason: it is left out here.
    const temper = { patience: 3, retaliation: 0, forgiveness: 0 };
    const asked = ask(talent, view, { budget: { runway: 40 }, doctrine: { talent: doctrine, temper } });
    count += asked.filter((one) => one.kind === 'poachTalent' && one.company === STRATO).length;
  }
  return count;
}

describe('people', () => {
  test('M5 a lab that fights for people raids rivals now and then, and leaves its friends in peace', () => {
    expect(raids(-0.5)).toBeGreaterThan(0);
    expect(raids(-0.5)).toBeLessThan(12);
    expect(raids(0.8)).toBe(0);
    expect(raids(-0.5, 0.05)).toBe(0);
  });

  test('M5 a lab that people leave pays more, one that runs out of money less', () => {
    const pay = (runway: number, set: Parameters<typeof change>[1]) => {
      const found = ask(talent, own(set), { budget: { runway }, doctrine: { talent: 0.12 } })[0];
      return found?.kind === 'setPay' ? found.pay : 1;
    };
    expect(pay(20, ({ lab }) => (lab.targetResearchers = lab.researchers * 1.5))).toBeGreaterThan(1);
    expect(pay(20, ({ lab }) => (lab.culture = 10))).toBeGreaterThan(1);
    expect(pay(1, () => undefined)).toBeLessThan(1);
    expect(pay(20, () => undefined)).toBe(1);
  });

  test('M5 nobody raids where there is no other lab, and who has no lab has no say', () => {
    const hungry = { budget: { runway: 40 }, doctrine: { talent: 0.5 } };
    expect(
      ask(
        talent,
        own(() => undefined),
        hungry,
      ).some((c) => c.kind === 'poachTalent'),
    ).toBe(false);
    expect(ask(talent, viewOf(STRATO), hungry)).toEqual([]);
  });
});
