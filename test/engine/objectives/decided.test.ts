import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../src/engine/commands/registry.ts';
import { decisionOf } from '../../../src/engine/objectives/decided.ts';
import { objectivesPhase } from '../../../src/engine/quarter/objectives.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { runs } from '../../support/propertyRuns.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

const RULES = { after: 0.5, trendQuarters: 2, noisePoints: 1 };

describe('O3 a campaign that is decided', () => {
  test('O3 the leader stays ahead of trends and luck together', () => {
    const lead = (points: number, left: number) =>
      decisionOf(
        [
          [80, 80, 80],
          [80 - points, 80 - points, 80 - points],
        ],
        RULES,
        left,
      );
    expect(lead(10, 4)).toMatchObject({ place: 0, lead: 10 });
    expect(lead(2, 4)).toBeNull();
    expect(lead(10, 60)).toBeNull();
  });

  test('O3 a rival that catches up keeps the race open', () => {
    expect(
      decisionOf(
        [
          [80, 80, 80],
          [60, 65, 70],
        ],
        RULES,
        4,
      ),
    ).toBeNull();
    expect(
      decisionOf(
        [
          [80, 80, 80],
          [70, 65, 60],
        ],
        RULES,
        4,
      ),
    ).not.toBeNull();
  });

  test('O3 nothing is decided before trends can be read', () => {
    expect(
      decisionOf(
        [
          [90, 90],
          [10, 10],
        ],
        RULES,
        2,
      ),
    ).toBeNull();
  });

  test('O3 a larger lead never opens a decided race again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (gap, left) => {
          const at = (points: number) =>
            decisionOf(
              [
                [90, 90, 90],
                [90 - points, 90 - points, 90 - points],
              ],
              RULES,
              left,
            );
          if (at(gap) !== null) expect(at(gap + 1)).not.toBeNull();
        },
      ),
      runs(200),
    );
  });

  test('O3 the newspaper says so once, and the campaign can be ended only then', () => {
    const game = testGame({ setup: { hands: [STRATO] } });
    const { state } = game.work;
    state.quarter = 20;
    const end = { kind: 'endCampaign' } as const;
    expect(checkCommand(viewFor(game.scenario, state, STRATO), end)?.code).toBe('notDecided');
    state.objectives.scores = [
      [90, 90, 90, 90, 90],
      [10, 10, 10, 10, 10],
      [10, 10, 10, 10, 10],
    ];
    for (const company of state.companies) company.status = company.id === STRATO ? 'active' : 'failed';
    objectivesPhase(game.work);
    expect(state.objectives.decided).toMatchObject({ quarter: 20, leader: STRATO });
    objectivesPhase(game.work);
    expect(game.work.report.news.filter(({ code }) => code === 'campaignDecided')).toHaveLength(1);
    expect(checkCommand(viewFor(game.scenario, state, STRATO), end)).toBeNull();
  });

  test('O3 the campaign ends when every person at the table has asked for it', () => {
    const ended = (hands: readonly (typeof STRATO)[], asking: readonly string[]) => {
      const game = testGame({
        setup: { hands },
        prepare: (state) => {
          state.quarter = 15;
          state.objectives.decided = { quarter: 14, leader: STRATO, lead: 30, reach: 10 };
        },
      });
      const commands = Object.fromEntries(asking.map((seat) => [seat, [{ kind: 'endCampaign' as const }]]));
      return resolveQuarter(game.scenario, game.state, commands).state.status;
    };
    expect(ended([STRATO], [STRATO])).toBe('finished');
    expect(ended([STRATO, MINERVA], [STRATO])).toBe('running');
    expect(ended([STRATO, MINERVA], [STRATO, MINERVA])).toBe('finished');
    expect(ended([STRATO], [])).toBe('running');
  });
});
