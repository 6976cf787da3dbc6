import { describe, expect, test } from 'vitest';
import english from '../../../assets/locales/en/market.json' with { type: 'json' };
import french from '../../../assets/locales/fr/market.json' with { type: 'json' };
import { LENSES, lensOf } from '../../../src/ui/market/lens/index.ts';
import { picture } from './picture.ts';

/** Follows `market:a.b.c` into a text file. */
function textAt(file: object, key: string): unknown {
  return key
    .replace('market:', '')
    .split('.')
    .reduce<unknown>(
      (node, part) =>
        typeof node === 'object' && node !== null
          ? Object.entries(node).find(([name]) => name === part)?.[1]
          : undefined,
      file,
    );
}

describe('lenses', () => {
  test.each(LENSES)('$id: strengths are 0 to 1 and every key has its text in both languages', (lens) => {
    for (const strength of [lens.towers, lens.compute, lens.chips, lens.ropes, lens.shops, lens.suppliers]) {
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
    const rows = picture.regions.flatMap((region) => lens.rows(region, picture).map((row) => row.labelKey));
    const keys = [
      ...lens.legend.map((entry) => entry.key),
      ...rows,
      `market:lens.${lens.id}.name`,
      `market:lens.${lens.id}.hint`,
    ];
    for (const key of keys) {
      expect(textAt(english, key), key).toBeTypeOf('string');
      expect(textAt(french, key), key).toBeTypeOf('string');
    }
  });

  test.each(LENSES)('$id: tints, gauges and bars are in range for every region and company', (lens) => {
    for (const region of picture.regions) {
      const tint = lens.tint(region, picture);
      expect(tint.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(tint.strength).toBeGreaterThan(0);
      expect(tint.strength).toBeLessThanOrEqual(1);
      const whole = lens.bars(region, picture).reduce((sum, bar) => sum + bar.value, 0);
      expect(whole).toBeLessThanOrEqual(1.0001);
    }
    for (const company of picture.companies) {
      const gauge = lens.gauge(company, picture);
      if (gauge !== null) expect(gauge).toBeLessThanOrEqual(1);
    }
  });

  test('share: the land wears the colour and the pattern of its leader', () => {
    const europe = picture.regions.find((one) => one.id === 'europe');
    const microsoft = picture.companies.find((one) => one.id === 'microsoft');
    if (!europe) throw new Error('Europe is in the example.');
    expect(lensOf('share').tint(europe, picture)).toMatchObject({
      colour: microsoft?.colour,
      pattern: microsoft?.pattern,
    });
  });

  test('power: a moratorium is hatched, and heat makes the tint stronger', () => {
    const [region] = picture.regions;
    if (!region) throw new Error('The example has regions.');
    const tint = (heat: number, moratorium: boolean) =>
      lensOf('power').tint({ ...region, heat, moratorium }, picture);
    expect(tint(0.5, true).pattern).not.toBeNull();
    expect(tint(0.5, false).pattern).toBeNull();
    expect(tint(0.9, false).strength).toBeGreaterThan(tint(0.1, false).strength);
  });

  test('a region without sites, shares or shops has nothing to divide by', () => {
    const bare = { ...picture, sites: [], shops: [] };
    for (const lens of LENSES) {
      for (const region of bare.regions) {
        for (const row of lens.rows({ ...region, shares: [] }, bare))
          expect(Number.isFinite(row.figure.value)).toBe(true);
        expect(lens.tint({ ...region, shares: [] }, bare).strength).toBeGreaterThan(0);
      }
    }
  });
});
