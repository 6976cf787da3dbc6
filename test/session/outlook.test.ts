import { beforeAll, describe, expect, test } from 'vitest';
import { applyCommand, type Command, checkCommand, viewFor } from '../../src/engine/index.ts';
import type { Proposal } from '../../src/opponents/index.ts';
import { followed } from '../../src/session/outlook/advising.ts';
import { type DeskPrograms, OutlookDesk } from '../../src/session/outlook/desk.ts';
import type { ForecastQuestion, OutlookPicture } from '../../src/session/outlook/outlookApi.ts';
import { gamePrograms } from '../../src/session/outlook/programs.ts';
import { testGame } from '../support/testGame.ts';
import { ENTERPRISE, STRATO } from '../support/world/ids.ts';

const DEBT = { kind: 'raiseDebt', amount: 900_000 } as const satisfies Command;
const { scenario, state } = testGame({});
const view = viewFor(scenario, state, STRATO);
let desk: OutlookDesk;

beforeAll(async () => {
  desk = new OutlookDesk(gamePrograms);
  await desk.open(scenario);
});

const question = (staged: readonly Command[], worlds: number): ForecastQuestion => ({ view, staged, worlds });

async function lastPicture(asked: ForecastQuestion): Promise<OutlookPicture | undefined> {
  const pictures: OutlookPicture[] = [];
  await desk.outlook(asked, (picture) => pictures.push(picture));
  return pictures.at(-1);
}

describe('a forecast', () => {
  test('comes as pictures that grow finer, each of eight quarters in rising bands', async () => {
    const seen: number[] = [];
    const isDone = await desk.outlook(question([DEBT], 5), (picture) => {
      seen.push(picture.worlds);
      const { p10, p25, p50, p75, p90 } = picture.metrics.cash?.plain[7] ?? {
        p10: 1,
        p25: 0,
        p50: 0,
        p75: 0,
        p90: 0,
      };
      expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].sort((a, b) => a - b));
    });
    expect(isDone).toBe(true);
    expect(seen).toEqual([2, 4, 5]);
  });

  test('F3 what is borrowed is in the bank in every world, and the difference says so', async () => {
    const picture = await lastPicture(question([DEBT], 3));
    const first = picture?.metrics.debt?.difference?.[0];
    expect(first?.p10).toBeCloseTo(DEBT.amount, -3);
    expect(first?.p90).toBeCloseTo(DEBT.amount, -3);
    expect(picture?.metrics.debt?.staged?.[0]?.p50).toBeGreaterThan(
      picture?.metrics.debt?.plain[0]?.p50 ?? 0,
    );
  });

  test('without decisions there is one fan and no difference', async () => {
    const picture = await lastPicture(question([], 2));
    expect(picture?.metrics.cash).toMatchObject({ staged: null, difference: null });
  });

  test('T4 the same question has the same picture, remembered or played anew', async () => {
    const first = await lastPicture(question([DEBT], 2));
    await desk.stop();
    expect(await lastPicture(question([DEBT], 2))).toEqual(first);
  });

  test('a newer question ends the one before it', async () => {
    const pictures: number[] = [];
    const first = desk.outlook(question([DEBT], 60), ({ worlds }) => pictures.push(worlds));
    const second = desk.outlook(question([], 2), () => undefined);
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(Math.max(0, ...pictures)).toBeLessThan(10);
  });
});

describe('the adviser', () => {
  const asked = { view, staged: [], projected: view };
  const plain = { isUrgent: false, reason: { code: 'plain' } } as const;
  const proposals: readonly Proposal[] = [
    { purpose: 'cash', commands: [DEBT], ...plain },
    { purpose: 'selling', commands: [{ kind: 'setPrice', segment: ENTERPRISE, price: 0.9 }], ...plain },
    { purpose: 'selling', commands: [{ kind: 'setPrice', segment: ENTERPRISE, price: 1.1 }], ...plain },
    {
      purpose: 'owners',
      commands: [{ kind: 'setPayout', share: 0.5 }],
      isUrgent: true,
      reason: { code: 'waits', quarter: 1 },
    },
  ];
  const boardWith = (ideas: DeskPrograms['board']['ideas'], worlds = 3): DeskPrograms => ({
    ...gamePrograms,
    board: { ...gamePrograms.board, ideas, rounds: [{ worlds, keep: 4 }] },
  });

  test('names moves of different purposes, what presses first, each with what it moves', async () => {
    const small = new OutlookDesk(boardWith(() => proposals));
    await small.open(scenario);
    const heard: number[] = [];
    const found = (await small.advise(asked, ({ of }) => heard.push(of))) ?? [];
    expect(heard.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
    const better = found.filter(({ move }) => !move.idea.isUrgent);
    expect(found.map(({ move }) => move.idea.isUrgent)).toEqual([
      ...found.filter(({ move }) => move.idea.isUrgent).map(() => true),
      ...better.map(() => false),
    ]);
    for (const { move, gain, helps, low, high, moved } of better) {
      expect(proposals).toContainEqual(move.idea);
      expect(gain).toBeGreaterThan(0);
      expect(helps).toBeGreaterThan(0.5);
      expect(low).toBeLessThanOrEqual(high);
      for (const { change } of moved) expect(change).not.toBe(0);
    }
    expect(new Set(better.map(({ move }) => move.idea.purpose)).size).toBe(better.length);
  });

  test('I1 what the game’s own board proposes can be staged bundle by bundle', () => {
    for (const { commands } of gamePrograms.board.ideas(view)) {
      const { work } = testGame({});
      for (const command of commands) {
        expect(checkCommand(viewFor(scenario, work.state, STRATO), command)).toBeNull();
        applyCommand(work, 0, command);
      }
    }
    expect(gamePrograms.board.ideas(view).length).toBeGreaterThan(2);
  });

  test('T4 who follows it decides the same twice', () => {
    const { board } = boardWith(gamePrograms.board.ideas, 1);
    const decided = followed(board, view);
    expect(decided.length).toBeGreaterThan(0);
    expect(followed(board, view)).toEqual(decided);
  });

  test('asks the board for ideas as if everything staged were done', async () => {
    const { work } = testGame({});
    applyCommand(work, 0, DEBT);
    const projected = viewFor(scenario, work.state, STRATO);
    const seen: unknown[] = [];
    const small = new OutlookDesk(
      boardWith(({ own }) => {
        seen.push(own.balances);
        return [];
      }),
    );
    await small.open(scenario);
    expect(await small.advise({ view, staged: [DEBT], projected }, () => undefined)).toEqual([]);
    expect(seen).toEqual([projected.own.balances]);
  });

  test('a newer question ends the one before it', async () => {
    const small = new OutlookDesk(boardWith(() => proposals));
    await small.open(scenario);
    const first = small.advise(asked, () => undefined);
    await small.stop();
    expect(await first).toBeNull();
  });
});
