import { beforeAll, describe, expect, test } from 'vitest';
import { applyCommand, type Command, checkCommand, viewFor } from '../../src/engine/index.ts';
import { OutlookDesk } from '../../src/session/outlook/desk.ts';
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
  const ideas: readonly Command[] = [
    DEBT,
    { kind: 'setPrice', segment: ENTERPRISE, price: 0.9 },
    { kind: 'setPrice', segment: ENTERPRISE, price: 1.1 },
    { kind: 'setPayout', share: 0.5 },
    { kind: 'setPayout', share: 99 },
  ];

  test('names moves that the rules allow, of different levers, each with what it moves', async () => {
    const small = new OutlookDesk({ ...gamePrograms, ideas: () => ideas, rounds: [{ worlds: 3, keep: 4 }] });
    await small.open(scenario);
    const heard: number[] = [];
    const found = (await small.advise(asked, ({ of }) => heard.push(of))) ?? [];
    expect(heard.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(0);
    for (const { move, gain, helps, moved } of found) {
      expect(ideas).toContainEqual(move.command);
      expect(checkCommand(view, move.command)).toBeNull();
      expect(gain).toBeGreaterThan(0);
      expect(helps).toBeGreaterThan(0.5);
      for (const { change } of moved) expect(change).not.toBe(0);
    }
    expect(new Set(found.map(({ move }) => move.lever)).size).toBe(found.length);
  });

  test('asks the program for ideas as if everything staged were done', async () => {
    const { work } = testGame({});
    applyCommand(work, 0, DEBT);
    const projected = viewFor(scenario, work.state, STRATO);
    const seen: unknown[] = [];
    const small = new OutlookDesk({
      ...gamePrograms,
      ideas: ({ own }) => {
        seen.push(own.balances);
        return [];
      },
    });
    await small.open(scenario);
    expect(await small.advise({ view, staged: [DEBT], projected }, () => undefined)).toEqual([]);
    expect(seen).toEqual([projected.own.balances]);
  });

  test('a newer question ends the one before it', async () => {
    const small = new OutlookDesk({ ...gamePrograms, ideas: () => [DEBT] });
    await small.open(scenario);
    const first = small.advise(asked, () => undefined);
    await small.stop();
    expect(await first).toBeNull();
  });
});
