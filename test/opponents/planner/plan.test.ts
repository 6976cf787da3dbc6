import { describe, expect, test } from 'vitest';
import { type Difficulty, type Doctrine, viewFor } from '../../../src/engine/index.ts';
import { decide } from '../../../src/opponents/index.ts';
import { meet } from '../../../src/opponents/meeting.ts';
import { planned, plansNow } from '../../../src/opponents/planner/plan.ts';
import type { Plan } from '../../../src/opponents/planner/rollout.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { balanced, change, viewOf } from '../support.ts';

const planning = (changes: Partial<Difficulty['planning']> = {}) => ({
  planning: { candidates: 4, samples: 2, quarters: 3, every: 1, ...changes },
});

/** Plans with a judge who likes one number of the doctrine and plays nothing on; says what was tried. */
function judgedBy(liking: (doctrine: Doctrine) => number, changes: Partial<Difficulty['planning']> = {}) {
  const tried: Plan[] = [];
  const worlds = new Set<unknown>();
  const best = planned(viewOf(), balanced, planning(changes), (_view, world, plan) => {
    tried.push(plan);
    worlds.add(world);
    return liking(plan.doctrine);
  });
  return { best, tried, worlds };
}

describe('the budget is counted in rollouts: one a world for each plan that does something else now', () => {
  test.each([
    { candidates: 2, samples: 1 },
    { candidates: 4, samples: 2 },
    { candidates: 7, samples: 3 },
  ])('$candidates plans in $samples worlds', ({ candidates, samples }) => {
    const { tried, worlds } = judgedBy(() => 0, { candidates, samples, quarters: 5 });
    const lists = new Set(tried.map(({ first }) => JSON.stringify(first)));
    expect(tried.length).toBeLessThanOrEqual(candidates * samples);
    expect(tried).toHaveLength(lists.size * samples);
    expect(lists.size).toBeGreaterThan(1);
    expect(worlds.size).toBe(samples);
    for (const { quarters } of tried) expect(quarters).toBe(5);
  });

  test('nothing is played on beyond the end of the campaign', () => {
    const view = viewOf(STRATO, (state) => {
      state.quarter = 22;
    });
    const seen: number[] = [];
    planned(view, balanced, planning({ quarters: 8 }), (_view, _world, plan) => seen.push(plan.quarters));
    expect(new Set(seen)).toEqual(new Set([2]));
  });

  test('a seat meets every so many quarters, and never when it compares no plans', () => {
    const meets = (seat: typeof STRATO, changes: Partial<Difficulty['planning']>): number[] =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((quarter) => {
        const view = viewOf(seat, (state) => {
          state.quarter = quarter;
        });
        return plansNow(view, planning(changes));
      });
    expect(meets(STRATO, { candidates: 0 })).toEqual([]);
    expect(meets(STRATO, { every: 1 })).toHaveLength(8);
    expect(meets(STRATO, { every: 4 })).toHaveLength(2);
    expect(meets(MINERVA, { every: 4 })).not.toEqual(meets(STRATO, { every: 4 }));
  });
});

describe('stances', () => {
  test('what is no better leaves the doctrine as it is', () => {
    expect(judgedBy(() => 0).best).toEqual(balanced);
    expect(judgedBy(({ guidance }) => guidance).best.guidance).toBe(balanced.guidance);
  });

  test('what proves good is kept, and the next idea is tried on top of it', () => {
    const { best } = judgedBy(({ guidance, pricePosition }) => 100 * (pricePosition - guidance));
    expect(best.guidance).toBeLessThan(balanced.guidance);
    expect(best.pricePosition).toBeGreaterThan(balanced.pricePosition);
  });

  test('they change what the advisers decide', () => {
    const view = viewOf();
    const { tried } = judgedBy(() => 0, { candidates: 8, samples: 1 });
    const plain = JSON.stringify(meet(view, balanced));
    const changed = tried.filter(({ first }) => JSON.stringify(first) !== plain);
    expect(changed.length).toBeGreaterThanOrEqual(3);
    expect(changed).toHaveLength(tried.length - 1);
  });
});

test('T4 the same view leads to the same plan, and is left as it was', () => {
  const view = viewOf(MINERVA);
  const before = JSON.stringify(view);
  const first = planned(view, balanced, planning());
  expect(planned(view, balanced, planning())).toEqual(first);
  expect(planned(viewOf(MINERVA), balanced, planning())).toEqual(first);
  expect(JSON.stringify(view)).toBe(before);
});

test('I1 what a seat cannot see changes nothing in its plan', () => {
  const open = testGame();
  const secret = testGame({
    setup: { seed: 99 },
    prepare: (state) => {
      change(MINERVA, (lab) => {
        lab.spending.research += 50_000;
        lab.allocation = { core: 0, research: 0.9, service: 0.1, rental: 0 };
      })(state);
      change(FORGE, (vendor) => {
        vendor.powerPriority = 'accelerators';
      })(state);
    },
  });
  const seen = viewFor(open.scenario, open.state, STRATO);
  const same = viewFor(secret.scenario, secret.state, STRATO);
  expect(planned(same, balanced, planning())).toEqual(planned(seen, balanced, planning()));
  expect(decide(same, { difficulty: 'hyperscaler' })).toEqual(decide(seen, { difficulty: 'hyperscaler' }));
});
