import { describe, expect, test } from 'vitest';
import { type Command, id, type SeatView } from '../../../src/engine/index.ts';
import { PANELS } from '../../../src/store/panels.ts';
import { rankOf, verdictOf } from '../../../src/ui/app/ending/ending.model.ts';
import { changesOf, inPlaces, totalCost } from '../../../src/ui/app/game/staged.model.ts';
import { readSeed, suggestSeed } from '../../../src/ui/app/newCampaign/seed.model.ts';
import { SHORTCUTS, shortcutOf } from '../../../src/ui/app/shortcuts/shortcuts.model.ts';
import { arcBetween, evenPoints, turned, vectorOf } from '../../../src/ui/app/title/globe.model.ts';
import { STRATA_2 } from '../../support/world/ids.ts';
import { seatView } from '../panels/seat.ts';

const press = (key: string, more: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })?.id;

describe('seed', () => {
  test.each([
    ['42', 42],
    ['1 234 567', 1_234_567],
    ['1\u202f234', 1234],
    ['', null],
    ['-1', null],
    ['12a', null],
    ['1234567890123456', null],
  ])('%j is %s', (text, seed) => expect(readSeed(text)).toBe(seed));

  test('a suggestion is a seed that can be read again', () => {
    for (let k = 0; k < 50; k += 1) {
      const seed = suggestSeed();
      expect(readSeed(String(seed))).toBe(seed);
      expect(seed).toBeGreaterThan(0);
    }
  });
});

describe('shortcuts', () => {
  test('every panel has one, and no two shortcuts have the same keys', () => {
    const panels = SHORTCUTS.flatMap(({ action }) => (action.kind === 'panel' ? [action.panel] : []));
    expect(panels).toEqual(PANELS);
    const keys = SHORTCUTS.map((shortcut) => JSON.stringify(shortcut.keys));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('keys mean what the list says', () => {
    expect(press('Enter', { ctrlKey: true })).toBe('endQuarter');
    expect(press('Enter', { metaKey: true })).toBe('endQuarter');
    expect(press('Enter')).toBeUndefined();
    expect(press('S', { ctrlKey: true })).toBe('save');
    expect(press('s')).toBeUndefined();
    expect(press('0')).toBe('panel-history');
    expect(press('1', { altKey: true })).toBeUndefined();
    expect(press('?')).toBe('help');
    expect(press('Escape')).toBe('skip');
  });
});

describe('staged', () => {
  const cost = { now: 5, perQuarter: 2, later: 1 };
  const debt = { kind: 'raiseDebt', amount: 1 } as const;

  const view = seatView('strato');
  const staged = (command: Command, perQuarter: number) => ({
    command,
    cost: { now: 0, perQuarter, later: 0 },
    refusal: null,
  });

  test('a team that grows costs the wages of those who come, and a new pay what it adds beside them', () => {
    const changes = (...rows: readonly ReturnType<typeof staged>[]) =>
      changesOf(rows, seatView('minerva')).map(({ change }) => change.perQuarter);
    const [nothing = Number.NaN] = changes(staged({ kind: 'setPay', pay: 1 }, 0));
    const wages = -nothing;
    const hire = staged({ kind: 'setResearchers', count: 9 }, wages + 30);
    expect(wages).toBeGreaterThan(0);
    expect(changes(hire, staged({ kind: 'setPay', pay: 1.1 }, wages + 50))).toEqual([30, 50]);
  });

  test('what would be refused costs nothing', () => {
    const refused = { command: debt, cost, refusal: { code: 'debtLimit', params: {} } } as const;
    const fine = { command: debt, cost, refusal: null };
    expect(totalCost(changesOf([refused, fine, fine], view))).toEqual({ now: 10, perQuarter: 4, later: 2 });
  });

  test('a budget costs what it is more than before, and set twice it counts once', () => {
    const { sales, research } = view.own.spending;
    const first = staged({ kind: 'setSpending', sales: sales + 500, research }, sales + 500 + research);
    const second = staged({ kind: 'setSpending', sales: sales + 800 }, sales + 800);
    const priced = changesOf([first, second], view);
    expect(priced.map(({ change }) => change.perQuarter)).toEqual([500, 300]);
    expect(totalCost(priced).perQuarter).toBe(800);
  });

  test('S2 a chip programme costs what is added to its funding', () => {
    const chip = STRATA_2;
    const programmes = [{ chip, funding: 4000 }];
    // The rest of a programme is not looked at.
    const running = { ...view, own: { ...view.own, programmes } } as unknown as SeatView;
    const more = staged({ kind: 'fundProgramme', chip, funding: 5000 }, 5000);
    expect(changesOf([more], running)[0]?.change.perQuarter).toBe(1000);
  });

  test('the same decision twice has two keys', () => {
    const keys = inPlaces([{ command: debt }, { command: debt }]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('ending', () => {
  const ranking = ['b', 'a'].map((name) => ({
    company: id<'company'>(name),
    score: 1,
    marketValue: 1,
    growth: 1,
    failed: false,
  }));

  test('the place counts from one', () => {
    expect(rankOf(ranking, 'a')).toBe(2);
    expect(rankOf([], 'a')).toBe(0);
  });

  test.each([
    [1, 'active', 'first'],
    [3, 'active', 'leading'],
    [7, 'active', 'middle'],
    [8, 'active', 'behind'],
    [1, 'failed', 'failed'],
  ] as const)('place %i of an %s company is "%s"', (rank, status, verdict) => {
    expect(verdictOf(rank, status)).toBe(verdict);
  });
});

describe('globe', () => {
  const length = ([x, y, z]: readonly [number, number, number]) => Math.hypot(x, y, z);

  test('turning keeps the length', () => {
    expect(length(turned(vectorOf(30, 50), 77, 20))).toBeCloseTo(1);
  });

  test('points are spread evenly: half of them in each hemisphere', () => {
    const points = evenPoints(1000);
    expect(points.filter(({ lat }) => lat > 0)).toHaveLength(500);
    expect(points.every(({ lon }) => lon >= -180 && lon <= 180)).toBe(true);
  });

  test('an arc begins and ends on the ground and rises between', () => {
    const arc = arcBetween(vectorOf(0, 0), vectorOf(90, 0), 0.2, 10);
    expect(length(arc[0] ?? [0, 0, 0])).toBeCloseTo(1);
    expect(length(arc[5] ?? [0, 0, 0])).toBeCloseTo(1.2);
    expect(length(arc[10] ?? [0, 0, 0])).toBeCloseTo(1);
  });
});
