import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Command,
  commandSchema,
  createInitialState,
  type GameState,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../src/engine/index.ts';
import { decide } from '../../src/opponents/index.ts';
import { runs } from '../support/propertyRuns.ts';
import { testGame, testScenario } from '../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../support/world/ids.ts';
import { change, viewOf } from './support.ts';

type Options = Parameters<typeof decide>[1];

/** Plays quarters with the program in every seat; returns what was decided, and every refusal of the engine. */
function play(scenario: ScenarioDefinition, start: GameState, quarters: number, options: Options) {
  let state = start;
  const decided: Command[] = [];
  const refused: unknown[] = [];
  for (let q = 0; q < quarters; q++) {
    const commands = Object.fromEntries(
      scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, state, id), options)]),
    );
    for (const list of Object.values(commands)) decided.push(...list);
    const { state: next, report } = resolveQuarter(scenario, state, commands);
    refused.push(...report.refused);
    state = next;
  }
  return { decided, refused, state };
}

const { doctrines, difficulties } = testScenario();

/** The small world, where those who plan look less far: long plans have tests of their own. */
const shortSighted = (): ScenarioDefinition =>
  testScenario({
    difficulties: difficulties.map((level) => ({
      ...level,
      planning: { ...level.planning, candidates: Math.min(2, level.planning.candidates), quarters: 2 },
    })),
  });

const anyDoctrine = fc.constantFrom(...doctrines.map(({ id }) => id));
const anyDifficulty = fc.constantFrom(...difficulties.map(({ id }) => id));

test('every command is well formed and allowed after those before it, in whatever campaign', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      anyDoctrine,
      anyDifficulty,
      fc.integer({ min: 1, max: 12 }),
      (seed, doctrine, difficulty, quarters) => {
        const scenario = shortSighted();
        const start = createInitialState(scenario, { seed, difficulty, hands: [] });
        const { decided, refused } = play(scenario, start, quarters, { doctrine, difficulty });
        expect(refused).toEqual([]);
        for (const command of decided) expect(commandSchema.safeParse(command).success).toBe(true);
      },
    ),
    runs(25),
  );
}, 120_000);

test('T4 the same view gives the same commands, and the view is left as it was', () => {
  for (const seat of [STRATO, MINERVA, FORGE]) {
    const view = viewOf(seat);
    const before = JSON.stringify(view);
    const first = decide(view);
    expect(decide(view)).toEqual(first);
    expect(decide(viewOf(seat))).toEqual(first);
    expect(JSON.stringify(view)).toBe(before);
  }
});

test('a company that has failed, and a campaign that is over, are left alone', () => {
  expect(
    decide(
      viewOf(
        STRATO,
        change(STRATO, (own) => {
          own.status = 'failed';
        }),
      ),
    ),
  ).toEqual([]);
  expect(
    decide(
      viewOf(STRATO, (state) => {
        state.status = 'finished';
      }),
    ),
  ).toEqual([]);
});

test('a doctrine or difficulty that nobody knows is led as usual', () => {
  const view = viewOf();
  expect(decide(view, { doctrine: 'nobody', difficulty: 'nothing' })).toEqual(
    decide(view, { doctrine: 'balanced' }),
  );
});

describe('doctrines', () => {
  const played = doctrines.map(({ id }) => {
    const { scenario, state } = testGame({ scenario: shortSighted() });
    return { id, decided: play(scenario, state, 6, { doctrine: id, difficulty: 'hyperscaler' }).decided };
  });

  test.each(played)('$id decides unlike every other', ({ id, decided }) => {
    for (const other of played) if (other.id !== id) expect(other.decided).not.toEqual(decided);
  });
});

describe('difficulty', () => {
  test('the weaker the player, the fewer things it looks at', () => {
    const counts = difficulties.map(({ id }) => {
      const { scenario, state } = testGame({ scenario: shortSighted() });
      return play(scenario, state, 12, { doctrine: 'balanced', difficulty: id }).decided.length;
    });
    expect(counts[0]).toBeLessThan(0.8 * (counts.at(-1) ?? 0));
  });

  test('levels differ in what they decide', () => {
    const decisions = difficulties.map(({ id }) => {
      const { scenario, state } = testGame({ scenario: shortSighted() });
      return JSON.stringify(play(scenario, state, 6, { doctrine: 'balanced', difficulty: id }).decided);
    });
    expect(new Set(decisions).size).toBe(difficulties.length);
  });
});
