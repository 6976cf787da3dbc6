import { describe, expect, test } from 'vitest';
import {
  alpha,
  inkOn,
  luminance,
  mix,
  parseHex,
  ramp,
  toNumber,
} from '../../../src/ui/market/draw/colour.model.ts';
import { DATA_CENTRE_PLACES, placeFor } from '../../../src/ui/market/places.ts';
import { describeSelection } from '../../../src/ui/market/text/describe.model.ts';
import { makeFigures } from '../../../src/ui/market/text/figures.model.ts';
import { tablesOf } from '../../../src/ui/market/text/tables.model.ts';
import { picture, words } from './picture.ts';

describe('descriptions', () => {
  test('everything that can be pointed at has a name and what it is', () => {
    const tables = tablesOf(picture, words);
    const selections = tables.flatMap((table) => table.rows.map((row) => row.selection));
    expect(selections.length).toBeGreaterThan(100);
    for (const selection of selections) {
      const text = describeSelection(picture, selection, words);
      expect(text?.title).toBeTruthy();
      expect(text?.subtitle).toBeTruthy();
    }
  });

  test('what has left the map is described as nothing', () => {
    expect(describeSelection(picture, { kind: 'site', id: 'gone' }, words)).toBeNull();
  });

  test('a value nobody publishes is said to be unknown, not nought', () => {
    const text = describeSelection(picture, { kind: 'company', id: 'openai' }, words);
    expect(text?.rows.find((row) => row.label === 'market:row.marketValue')?.value).toBe('market:unknown');
  });
});

describe('tables', () => {
  test('every row has a cell for every column, and nothing on the map is missing', () => {
    const tables = tablesOf(picture, words);
    for (const table of tables)
      for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length - 1);
    const rows = (id: string) => tables.find((table) => table.id === id)?.rows.length;
    expect(rows('sites')).toBe(picture.sites.length);
    expect(rows('agreements')).toBe(picture.agreements.length);
    expect(rows('regions')).toBe(picture.regions.length);
  });

  test('an empty kind has no table', () => {
    expect(tablesOf({ ...picture, shops: [] }, words).some((table) => table.id === 'shops')).toBe(false);
  });
});

describe('figures', () => {
  const figures = makeFigures({
    formatMoney: (kUSD) => `$${kUSD}k`,
    formatPower: (mw) => (mw >= 1000 ? `${(mw / 1000).toFixed(1)} GW` : `${mw} MW`),
    formatQuantity: (value, unit, style) =>
      `${(unit === 'percent' ? value * 100 : value).toFixed(style?.digits ?? 0)} ${unit}`,
  });

  test('power changes its unit at a gigawatt', () => {
    expect(figures.write({ value: 640, unit: 'mw' })).toBe('640 MW');
    expect(figures.write({ value: 2500, unit: 'mw' })).toBe('2.5 GW');
  });

  test('small shares keep a decimal, money goes to the money format', () => {
    expect(figures.write({ value: 0.042, unit: 'percent' })).toBe('4.2 percent');
    expect(figures.write({ value: 0.42, unit: 'percent' })).toBe('42 percent');
    expect(figures.write({ value: 7, unit: 'kusd' })).toBe('$7k');
    expect(figures.write({ value: 3, unit: 'quarters' })).toBe('3 quarters');
  });
});

describe('colours', () => {
  test('mixing, ramps and numbers', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(ramp(['#000000', '#ff0000', '#ffffff'], 0.5)).toBe('#ff0000');
    expect(ramp(['#000000', '#ffffff'], 7)).toBe('#ffffff');
    expect(toNumber('#0102ff')).toBe(0x0102ff);
    expect(alpha('#ffffff', 2)).toBe('rgba(255, 255, 255, 1.000)');
    expect(parseHex('no colour')).toEqual({ r: 128, g: 128, b: 128 });
  });

  test('monograms are readable on every company colour', () => {
    for (const company of picture.companies) {
      const ground = luminance(company.colour);
      const ink = luminance(inkOn(company.colour));
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      expect(contrast, company.name).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('known places', () => {
  test('a site stands in the same city in every game, in its own region', () => {
    for (const region of Object.keys(DATA_CENTRE_PLACES)) {
      const place = placeFor(region, 'site-17');
      expect(place).toEqual(placeFor(region, 'site-17'));
      expect(DATA_CENTRE_PLACES[region]).toContain(place);
    }
    expect(placeFor('atlantis', 'site-17')).toBeNull();
    // A site that is named after a town stands at the cluster nearest to it, not at one drawn by chance.
    expect(placeFor('northAmerica', 'site-17', 'Milam County')?.place).toBe('Central Texas');
    expect(placeFor('europe', 'site-17', 'Zaragoza III')?.place).toBe('Aragón');
  });

  test('many sites spread over several cities', () => {
    const cities = new Set(
      Array.from({ length: 60 }, (_, index) => placeFor('northAmerica', `site-${index}`)?.place),
    );
    expect(cities.size).toBeGreaterThan(5);
  });
});
