import { describe, expect, test } from 'vitest';
import { judgeObjectives } from '../../../src/engine/objectives/judge.ts';
import { ownObjectives } from '../../../src/engine/objectives/ownObjectives.ts';
import type { Condition } from '../../../src/engine/state/definition/events.ts';
import type { Goal, ObjectiveDefinition } from '../../../src/engine/state/definition/objectives.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA } from '../../support/world/ids.ts';

const trust = (atLeast: number): Condition => ({
  op: 'metric',
  metric: 'trust',
  of: '$company',
  bounds: { atLeast },
});
const NEVER: Goal = { kind: 'reach', when: trust(1000), by: 23 };

function gameWith(goal: Goal, hands: readonly (typeof MINERVA)[] = []): TestGame {
  const objective: ObjectiveDefinition = {
    id: 'test',
    seat: MINERVA,
    levels: { bronze: goal, silver: NEVER, gold: NEVER },
  };
  return testGame({ scenario: testScenario({ objectives: [objective] }), setup: { hands } });
}

/** Judges quarters one after another, in each of which the seat has some trust; gives the state of bronze. */
function bronzeAfter(game: TestGame, marks: readonly number[]) {
  const { state } = game.work;
  for (const mark of marks) {
    const company = state.companies[1];
    if (company !== undefined) company.figures = { ...company.figures, trust: mark };
    judgeObjectives(game.work);
    state.quarter += 1;
  }
  const progress = state.objectives.progress[0];
  return { reached: progress?.reached.bronze, lost: progress?.lost.bronze };
}

describe('O1 goals', () => {
  test('O1 reach: once is enough, and too late is too late', () => {
    const goal: Goal = { kind: 'reach', when: trust(70), by: 2 };
    expect(bronzeAfter(gameWith(goal), [60, 70, 10])).toEqual({ reached: 1, lost: false });
    expect(bronzeAfter(gameWith(goal), [60, 60, 60, 80])).toEqual({ reached: -1, lost: true });
  });

  test('O1 hold: quarters in a row; it is lost as soon as time no longer suffices', () => {
    const goal: Goal = { kind: 'hold', when: trust(70), quarters: 3, by: 4 };
    expect(bronzeAfter(gameWith(goal), [70, 70, 60, 70, 70])).toEqual({ reached: -1, lost: true });
    expect(bronzeAfter(gameWith(goal), [60, 70, 70, 70])).toEqual({ reached: 3, lost: false });
    expect(bronzeAfter(gameWith(goal), [60, 60, 60])).toEqual({ reached: -1, lost: true });
  });

  test('O1 at the end: only the last quarter counts', () => {
    const goal: Goal = { kind: 'end', when: trust(70) };
    const marks = (last: number) => [...new Array<number>(23).fill(90), last];
    expect(bronzeAfter(gameWith(goal), marks(90))).toEqual({ reached: 23, lost: false });
    expect(bronzeAfter(gameWith(goal), marks(60))).toEqual({ reached: -1, lost: true });
  });

  test('O1 never: a single quarter spoils it', () => {
    const goal: Goal = { kind: 'never', when: trust(80), until: 2 };
    expect(bronzeAfter(gameWith(goal), [70, 70, 70])).toEqual({ reached: 2, lost: false });
    expect(bronzeAfter(gameWith(goal), [70, 85])).toEqual({ reached: -1, lost: true });
  });

  test('O1 all-of and any-of are composed of goals', () => {
    const parts: Goal[] = [
      { kind: 'reach', when: trust(70), by: 1 },
      { kind: 'reach', when: trust(80), by: 5 },
    ];
    expect(bronzeAfter(gameWith({ kind: 'all', of: parts }), [75, 60, 80])).toEqual({
      reached: 2,
      lost: false,
    });
    expect(bronzeAfter(gameWith({ kind: 'all', of: parts }), [60, 60, 80]).lost).toBe(true);
    expect(bronzeAfter(gameWith({ kind: 'any', of: parts }), [60, 60, 80])).toEqual({
      reached: 2,
      lost: false,
    });
  });

  test('O1 a campaign that is ended early is judged as it stands', () => {
    const game = gameWith({ kind: 'end', when: trust(70) });
    game.work.state.status = 'finished';
    expect(bronzeAfter(game, [90])).toEqual({ reached: 0, lost: false });
  });

  test('O1 a company that has failed reaches nothing any more', () => {
    const game = gameWith({ kind: 'reach', when: trust(10), by: 20 });
    const company = game.work.state.companies[1];
    if (company !== undefined) company.status = 'failed';
    expect(bronzeAfter(game, [90])).toEqual({ reached: -1, lost: true });
  });

  test('O1 the newspaper tells people of their own objectives only', () => {
    const goal: Goal = { kind: 'reach', when: trust(70), by: 2 };
    const told = (hands: readonly (typeof MINERVA)[]) => {
      const game = gameWith(goal, hands);
      bronzeAfter(game, [75]);
      return game.work.report.news.map(({ code }) => code);
    };
    expect(told([MINERVA])).toEqual(['objectiveReached']);
    expect(told([])).toEqual([]);
  });

  test('O1 I1 a seat sees its own objectives with what the next level asks', () => {
    const game = gameWith({ kind: 'hold', when: trust(70), quarters: 4, by: 20 });
    bronzeAfter(game, [75, 75]);
    const [own] = ownObjectives(game.scenario, game.work.state, MINERVA);
    expect(own).toMatchObject({ level: null, next: 'bronze' });
    expect(own?.checks).toEqual([expect.objectContaining({ value: 75, holds: true, run: 2, quarters: 4 })]);
    expect(own?.progress.progress).toBeCloseTo(0.75, 9);
  });

  test('O1 what only a resolved quarter tells has no figure before the first one', () => {
    const when: Condition = {
      op: 'company',
      of: '$company',
      fact: 'computeDependence',
      bounds: { below: 0.4 },
    };
    const goal: Goal = { kind: 'reach', when, by: 9 };
    const game = gameWith(goal);
    const check = () => ownObjectives(game.scenario, game.work.state, MINERVA)[0]?.checks[0];
    expect(check()).toMatchObject({ isMeasured: false, value: null });
    game.work.state.quarter = 1;
    expect(check()).toMatchObject({ isMeasured: true });
    expect(check()?.value).not.toBeNull();
  });

  test('O1 growth over a year is not known before there are five quarters of revenue', () => {
    const when: Condition = {
      op: 'company',
      of: '$company',
      fact: 'revenueGrowth',
      bounds: { atLeast: 0.1 },
    };
    const game = gameWith({ kind: 'reach', when, by: 9 });
    const company = game.work.state.companies[1];
    const measured = (revenue: number[]): boolean | undefined => {
      if (company !== undefined) company.past.revenue = revenue;
      return ownObjectives(game.scenario, game.work.state, MINERVA)[0]?.checks[0]?.isMeasured;
    };
    expect(measured([1, 2, 3, 4])).toBe(false);
    expect(measured([1, 2, 3, 4, 5])).toBe(true);
    const other = game.scenario.companies[0]?.id ?? MINERVA;
    expect(ownObjectives(game.scenario, game.work.state, other)).toEqual([]);
  });
});
