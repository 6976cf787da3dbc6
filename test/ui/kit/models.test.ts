import { describe, expect, test } from 'vitest';
import { monogramOf } from '../../../src/ui/kit/company/monogram.model.ts';
import { toKusd } from '../../../src/ui/kit/fields/money.model.ts';
import { judgeDelta } from '../../../src/ui/kit/figure/delta.model.ts';
import { meterMood } from '../../../src/ui/kit/status/meter.model.ts';
import { weigh } from '../../../src/ui/kit/status/reasons.model.ts';
import { createToasts } from '../../../src/ui/kit/status/toasts.ts';
import { type SortValue, sortRows } from '../../../src/ui/kit/table/table.model.ts';

describe('monograms', () => {
  test.each([
    ['Amazon', 'Am'],
    ['OpenAI', 'OA'],
    ['CoreWeave', 'CW'],
    ['AMD', 'AM'],
    ['xAI', 'xA'],
    ['Mercado Libre', 'ML'],
    ['étoile', 'Ét'],
    ['Q', 'Q'],
    ['', ''],
  ])('%s is stamped %s', (name, letters) => {
    expect(monogramOf(name)).toBe(letters);
  });
});

describe('F1 typed money', () => {
  test('is a whole number of thousands, whatever was typed', () => {
    expect(toKusd(10, 'bn')).toBe(10_000_000);
    expect(toKusd(0.1 + 0.2, 'bn')).toBe(300_000);
    expect(toKusd(1.0004, 'm')).toBe(1000);
    expect(toKusd(-2.5, 'm')).toBe(-2500);
  });
});

describe('the verdict on a change', () => {
  test.each([
    [5, 'up', { direction: 'up', mood: 'good' }],
    [-5, 'up', { direction: 'down', mood: 'bad' }],
    [5, 'down', { direction: 'up', mood: 'bad' }],
    [-5, 'neither', { direction: 'down', mood: 'plain' }],
    [0, 'up', { direction: 'same', mood: 'plain' }],
  ] as const)('%d where %s is good', (change, goodWhen, verdict) => {
    expect(judgeDelta(change, goodWhen)).toEqual(verdict);
  });
});

describe('C6 a meter', () => {
  test('worries from its limits on', () => {
    const limits = { warnFrom: 0.9, badFrom: 0.97 };
    expect([0.89, 0.9, 0.97].map((value) => meterMood(value, limits))).toEqual(['plain', 'warn', 'bad']);
    expect(meterMood(5)).toBe('plain');
  });
});

describe('A3 reasons', () => {
  const reasons = [
    { id: 'a', text: 'A', weight: 2 },
    { id: 'b', text: 'B', weight: -8 },
    { id: 'c', text: 'C', weight: 0 },
  ];

  test('are shown heaviest first, bars in proportion to the heaviest', () => {
    const { reasons: weighed, sum } = weigh(reasons);
    expect(weighed.map(({ id, length, side }) => [id, length, side])).toEqual([
      ['b', 1, 'against'],
      ['a', 0.25, 'for'],
    ]);
    expect(sum).toBe(-6);
  });

  test('none weigh nothing', () => {
    expect(weigh([])).toEqual({ reasons: [], sum: 0 });
  });
});

describe('sorting a table', () => {
  const compare = new Intl.Collator('fr').compare;
  const sort = (values: SortValue[], direction: 'ascending' | 'descending') =>
    sortRows(values, (value) => value, direction, compare);

  test('puts what is missing last either way', () => {
    expect(sort([2, undefined, 1], 'ascending')).toEqual([1, 2, undefined]);
    expect(sort([2, undefined, 1], 'descending')).toEqual([2, 1, undefined]);
  });

  test('compares texts as the language does, and numbers before texts', () => {
    expect(sort(['zèbre', 'École', 'eau', 3], 'ascending')).toEqual([3, 'eau', 'École', 'zèbre']);
  });

  test('keeps the order of equals and leaves the list alone', () => {
    const rows = [
      { id: 1, v: 5 },
      { id: 2, v: 5 },
      { id: 3, v: 1 },
    ];
    expect(sortRows(rows, (row) => row.v, 'descending', compare).map((row) => row.id)).toEqual([1, 2, 3]);
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3]);
  });
});

describe('messages', () => {
  test('stay until they are dismissed or three newer ones came', () => {
    const toasts = createToasts();
    let changes = 0;
    const stop = toasts.subscribe(() => {
      changes += 1;
    });
    const first = toasts.show({ tone: 'info', title: 'first' });
    for (const title of ['second', 'third', 'fourth']) toasts.show({ tone: 'info', title });
    expect(toasts.list().map((toast) => toast.title)).toEqual(['second', 'third', 'fourth']);
    toasts.dismiss(first + 1);
    expect(toasts.list().map((toast) => toast.title)).toEqual(['third', 'fourth']);
    expect(changes).toBe(5);
    stop();
    toasts.show({ tone: 'good', title: 'fifth' });
    expect(changes).toBe(5);
  });
});
