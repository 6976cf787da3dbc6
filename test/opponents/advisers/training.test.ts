import { describe, expect, test } from 'vitest';
import { training } from '../../../src/opponents/advisers/training.ts';
import { MINERVA } from '../../support/world/ids.ts';
import { ask, change, viewOf } from '../support.ts';

/** Quarters of testing of a new model, by what the lab and the frontier stand at. */
function testing({ own, model, frontier }: Record<'own' | 'model' | 'frontier', number>, safety = 0.02) {
  const view = viewOf(MINERVA, (state) => {
    state.knowledge.frontier = frontier;
    change(MINERVA, (lab) => {
      lab.trust = 80;
      lab.spending.safety = 2_000_000;
      lab.lab.capability = own;
      const fresh = { id: 'm9', name: 'nine', trained: 0, released: -1, open: false, due: -1, tested: 0 };
      lab.lab.models.push({ ...fresh, capability: model });
    })(state);
  });
  const found = ask(training, view, { doctrine: { safety } }).find((one) => one.kind === 'releaseModel');
  if (found?.kind !== 'releaseModel') throw new Error('nothing is released');
  return found.testing ?? 0;
}

describe('M3 testing before a release', () => {
  test('M3 who leads already takes a quarter over the next model', () => {
    expect(testing({ own: 120, model: 126, frontier: 120 })).toBe(1);
  });

  test('M3 who takes the lead with it ships: a quarter later it would be another’s', () => {
    expect(testing({ own: 116, model: 126, frontier: 120 })).toBe(0);
  });

  test('M3 who comes near the frontier and not past it has no lead to lose', () => {
    expect(testing({ own: 114, model: 119, frontier: 120 })).toBe(1);
  });

  test('M3 a follower ships, and so does who does not sell on trust', () => {
    expect(testing({ own: 100, model: 119, frontier: 120 })).toBe(0);
    expect(testing({ own: 120, model: 126, frontier: 120 }, 0.01)).toBe(0);
  });
});
