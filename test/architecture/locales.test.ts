import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareLocales, frenchTypographyFaults, type LocaleTree } from './lib/locales.ts';
import { filesUnder, repositoryRoot } from './lib/sources.ts';

// What a locale file may hold is the locale tree; a file of another shape fails in the comparison.
const read = (file: string) =>
  JSON.parse(readFileSync(path.join(repositoryRoot, file), 'utf8')) as LocaleTree;

/** Files in English, with the place where their French belongs. */
function pairs(): { english: string; french: string }[] {
  const all = [...filesUnder('assets/locales'), ...filesUnder('assets/scenarios')].filter((file) =>
    /\/locales\/.*\.json$/.test(file),
  );
  const toFrench = (file: string) => file.replace(/\/locales\/en(\/|\.json$)/, '/locales/fr$1');
  const toEnglish = (file: string) => file.replace(/\/locales\/fr(\/|\.json$)/, '/locales/en$1');
  const english = new Set(all.map(toEnglish));
  return [...english].map((file) => ({ english: file, french: toFrench(file) }));
}

test('there are texts to compare', () => {
  expect(pairs().length).toBeGreaterThan(3);
});

describe.each(pairs())('$english', ({ english, french }) => {
  test('has the same keys, plural forms and placeholders in French', () => {
    const original = { language: 'en', tree: read(english) };
    expect(compareLocales(original, { language: 'fr', tree: read(french) })).toEqual([]);
  });

  test('keeps to the typography of French', () => {
    expect(frenchTypographyFaults(read(french))).toEqual([]);
  });
});

describe('the comparison finds a planted', () => {
  const en = {
    a: { b: 'Cash {{value}}' },
    c_one: '{{count}} site',
    c_other: '{{count}} sites',
    d: 'See $t(a.b)',
  };
  const fr = { a: { b: 'Caisse {{value}}' }, c_one: 'Un site', c_many: 'x', c_other: 'x', d: 'Voir $t(a.b)' };
  const faults = (changed: LocaleTree) =>
    compareLocales({ language: 'en', tree: en }, { language: 'fr', tree: changed });

  test('nothing where there is nothing', () => {
    expect(faults(fr)).toEqual([]);
  });

  test.each<[string, LocaleTree]>([
    ['missing key', { ...fr, a: {} }],
    ['key too many', { ...fr, e: 'x' }],
    ['lost placeholder', { ...fr, a: { b: 'Caisse' } }],
    ['misspelt placeholder', { ...fr, a: { b: 'Caisse {{valeur}}' } }],
    ['lost nested text', { ...fr, d: 'Voir' }],
    ['empty text', { ...fr, a: { b: ' {{value}}'.slice(0, 1) } }],
  ])('%s', (_, changed) => {
    expect(faults(changed)).not.toEqual([]);
  });

  test('missing plural form', () => {
    const { c_many: _, ...without } = fr;
    expect(faults(without)).toEqual(['c: no form _many in fr']);
  });

  test.each(["l'offre", 'Pourquoi ?', '« oui »', 'Prix : 3'])('French set badly: %s', (text) => {
    expect(frenchTypographyFaults({ key: text })).not.toEqual([]);
  });

  test('nothing in French set well', () => {
    const text = 'L’offre\u202f: «\u00a0{{amount}}\u00a0», pourquoi\u202f?';
    expect(frenchTypographyFaults({ key: text })).toEqual([]);
  });
});
