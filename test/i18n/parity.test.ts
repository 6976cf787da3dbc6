import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderTextSource } from '../../src/i18n/folderTextSource.ts';
import type { TextTree } from '../../src/i18n/textSource.ts';
import { LOCALES } from './locales.ts';

const source = folderTextSource(LOCALES);
const names = source.namespacesOf('en');

type Text = readonly [key: string, text: string];

function flat(tree: TextTree, prefix = ''): Text[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flat(value, `${prefix}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseKeys = (texts: readonly Text[]): string[] =>
  [...new Set(texts.map(([key]) => key.replace(PLURAL, '')))].sort();
const holes = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const load = async (language: string, name: string): Promise<Text[]> =>
  flat(await source.load(language, name));

test('every English file is in the type of keys', () => {
  const listed = readFileSync(
    fileURLToPath(new URL('../../src/i18n/namespaces.ts', import.meta.url)),
    'utf8',
  );
  for (const name of names) expect(listed, `${name}.json`).toContain(`/en/${name}.json`);
});

test('French has the files that English has', () => {
  expect(source.namespacesOf('fr')).toEqual(names);
});

describe.each(names)('%s in English and French', (name) => {
  test('has the same keys', async () => {
    expect(baseKeys(await load('fr', name))).toEqual(baseKeys(await load('en', name)));
  });

  test('has a text for every key', async () => {
    for (const language of ['en', 'fr']) {
      for (const [key, text] of await load(language, name))
        expect(text.trim(), `${language} ${key}`).not.toBe('');
    }
  });

  test('fills the same holes', async () => {
    const english = new Map((await load('en', name)).map(([key, text]) => [key.replace(PLURAL, ''), text]));
    for (const [key, text] of await load('fr', name)) {
      const allowed = holes(english.get(key.replace(PLURAL, '')) ?? '');
      expect(allowed, `${key}: ${text}`).toEqual(expect.arrayContaining(holes(text)));
    }
  });

  test.each([
    ['en', ['one', 'other']],
    ['fr', ['one', 'many', 'other']],
  ] as const)('has every plural form of %s', async (language, forms) => {
    const texts = new Map(await load(language, name));
    const bases = [...texts.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''));
    for (const base of bases)
      for (const form of forms) expect(texts.has(`${base}_${form}`), `${base}_${form}`).toBe(true);
  });

  test('follows French typography', async () => {
    for (const [key, text] of await load('fr', name)) {
      expect(text, `${key}: straight apostrophe`).not.toMatch(/\p{L}'\p{L}/u);
      expect(text, `${key}: breaking space before a double sign`).not.toMatch(/ [:;!?%»]/);
      expect(text, `${key}: breaking space after «`).not.toMatch(/« /);
      expect(text, `${key}: no space before a double sign`).not.toMatch(/\p{L}[!?;»]/u);
    }
  });
});

describe('the glossary', () => {
  test('has at least fifty terms, each explained in one breath', async () => {
    const tree = await source.load('en', 'glossary');
    expect(Object.keys(tree).length).toBeGreaterThanOrEqual(50);
    for (const language of ['en', 'fr']) {
      for (const [key, text] of await load(language, 'glossary')) {
        expect(text.length, `${language} ${key}`).toBeLessThanOrEqual(key.endsWith('.term') ? 45 : 240);
      }
    }
  });
});
