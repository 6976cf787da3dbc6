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

test('M3 who has just tested a model ships the next at once: nobody loses a quarter with every one', () => {
  const testingAfter = (tested: number) => {
    const view = viewOf(MINERVA, (state) => {
      state.knowledge.frontier = 120;
      change(MINERVA, (lab) => {
        lab.trust = 80;
        lab.spending.safety = 2_000_000;
        lab.lab.capability = 120;
        const made = { id: 'm8', name: 'eight', trained: 0, open: false, due: -1 };
        lab.lab.models.push({ ...made, capability: 120, released: 1, tested });
        lab.lab.models.push({ ...made, id: 'm9', capability: 126, released: -1, tested: 0 });
      })(state);
    });
    return ask(training, view, { doctrine: { safety: 0.02 } }).find(({ kind }) => kind === 'releaseModel');
  };
  expect(testingAfter(0)).toMatchObject({ model: 'm9', testing: 1 });
  expect(testingAfter(1)).toMatchObject({ model: 'm9' });
  expect(testingAfter(1)).not.toHaveProperty('testing');
});

describe('M1 a run that can lead nowhere', () => {
  const running = (best: number, effective: number) =>
    viewOf(
      MINERVA,
      change(MINERVA, (lab) => {
        lab.lab.run = { name: 'slow', quarters: 3, done: 1, share: 0.1, effective };
        for (const model of lab.lab.models) model.released = 0;
        lab.lab.models.push({
          id: 'm9',
          name: 'best',
          trained: 0,
          released: 0,
          open: false,
          due: -1,
          tested: 0,
          capability: best,
        });
      }),
    );
  const kinds = (best: number, effective: number) =>
    ask(training, running(best, effective))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'releaseModel');

  test('M1 is stopped for a new one once the house has a model that it can’t reach', () => {
    expect(kinds(400, 1)).toEqual(['stopTraining', 'startTraining']);
    expect(kinds(1, 1e15)).toEqual([]);
  });
});
