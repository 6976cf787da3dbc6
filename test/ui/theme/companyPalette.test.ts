import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPANY_LOOKS, companyLook } from '../../../src/ui/theme/companyPalette.ts';
import { PATTERN_TILES } from '../../../src/ui/theme/companyPatterns.ts';
import { contrast, distance, linear, type Rgb, SIGHTS } from './colour.ts';

const css = (name: string) =>
  readFileSync(new URL(`../../../src/ui/theme/${name}.css`, import.meta.url), 'utf8');
const token = (name: string): Rgb =>
  linear(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css('tokens'))?.[1] ?? '');

const hues = COMPANY_LOOKS.map((look) => look.hue);
const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));

describe('company hues', () => {
  test.each(hues)('%s is readable as text on every ground', (hue) => {
    for (const ground of ['ground-0', 'ground-1', 'ground-2', 'ground-3']) {
      expect(contrast(linear(hue), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(SIGHTS))('stay apart in %s sight', (_name, see) => {
    for (const [a, b] of pairs)
      expect(distance(see(linear(a)), see(linear(b))), `${a} ${b}`).toBeGreaterThan(0.04);
  });

  test('keep away from the amber that means you', () => {
    for (const hue of hues) expect(distance(linear(hue), token('you')), hue).toBeGreaterThan(0.08);
  });

  test('are the same in the style sheet', () => {
    const sheet = css('companies');
    hues.forEach((hue, slot) => {
      expect(sheet).toContain(`--company-${slot}: ${hue};`);
    });
  });
});

describe('company looks', () => {
  test('each of the first fourteen has its own texture', () => {
    expect(new Set(COMPANY_LOOKS.map((look) => look.pattern)).size).toBe(COMPANY_LOOKS.length);
    for (const look of COMPANY_LOOKS) expect(PATTERN_TILES[look.pattern].size).toBeGreaterThan(0);
  });

  test('a hundred companies share no hue with the same texture', () => {
    const looks = Array.from({ length: 100 }, (_, position) => companyLook(position));
    expect(new Set(looks.map((look) => look.hue + look.pattern)).size).toBe(100);
  });

  test('nobody stands before the first', () => {
    expect(() => companyLook(-1)).toThrow(RangeError);
  });
});

describe('text of the theme', () => {
  const grounds = ['ground-0', 'ground-1', 'ground-2', 'ground-3'];
  test.each(['ink-1', 'ink-2', 'ink-3', 'you', 'good', 'bad', 'info', 'warn'])(
    '%s reads on every ground',
    (ink) => {
      for (const ground of grounds)
        expect(contrast(token(ink), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the edge of a control can be seen', () => {
    for (const ground of grounds)
      expect(contrast(token('line-3'), token(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  test('what stands on the lamp can be read', () => {
    expect(contrast(token('you-ink'), token('you'))).toBeGreaterThanOrEqual(7);
  });
});
