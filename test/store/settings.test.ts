import { expect, test } from 'vitest';
import {
  defaultSettings,
  keepSettings,
  languageFrom,
  readSettings,
  type SettingsShelf,
} from '../../src/store/settings.ts';
import { storeGame } from '../support/storeGame.ts';

function shelfWith(text: string | null): SettingsShelf & { kept: string | null } {
  const shelf = {
    kept: text,
    getItem: () => shelf.kept,
    setItem: (_: string, value: string) => {
      shelf.kept = value;
    },
  };
  return shelf;
}

test('settings are kept and read again', () => {
  const shelf = shelfWith(null);
  const chosen = { ...defaultSettings, language: 'fr', textScale: 150, speed: 4, sound: false } as const;
  keepSettings(shelf, chosen);
  expect(readSettings(shelf, 'en')).toEqual(chosen);
});

test.each([['{'], ['null'], ['[]'], ['"x"']])('what makes no sense gives the defaults: %s', (text) => {
  expect(readSettings(shelfWith(text), 'fr')).toEqual({ ...defaultSettings, language: 'fr' });
});

test('a value that makes no sense is left out, the others hold', () => {
  const shelf = shelfWith('{"speed": 99, "sound": false}');
  expect(readSettings(shelf, 'en')).toMatchObject({ speed: 1, sound: false });
});

test('a page that may keep nothing goes on', () => {
  const closed: SettingsShelf = {
    getItem: () => {
      throw new Error('closed');
    },
    setItem: () => {
      throw new Error('closed');
    },
  };
  expect(readSettings(closed, 'en')).toEqual(defaultSettings);
  expect(() => keepSettings(closed, defaultSettings)).not.toThrow();
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['de', 'en-GB'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('a reader of %j reads %s', (wanted, language) => {
  expect(languageFrom(wanted, ['en', 'fr'])).toBe(language);
});

test('a choice holds at once and is kept', () => {
  const { actions, game } = storeGame();
  actions.changeSettings((draft) => {
    draft.contrast = 'high';
  });
  expect(game.store.getState().settings.contrast).toBe('high');
  expect(readSettings(game.around.shelf, 'en').contrast).toBe('high');
});
