import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { layeredTextSource, memoryTextSource } from '../../src/i18n/textSource.ts';
import { shippedI18n } from './locales.ts';

const english = {
  common: {
    actions: { close: 'Close', undo: 'Undo' },
    seats_one: '{{count}} seat',
    seats_other: '{{count}} seats',
  },
};

describe('the voice', () => {
  test('speaks the language asked for, and changes at run time', async () => {
    const i18n = await shippedI18n('en');
    let called = 0;
    const stop = i18n.subscribe(() => {
      called += 1;
    });
    const before = i18n.voice();
    expect(before.t('common:actions.close')).toBe('Close');
    await i18n.changeLanguage('fr');
    expect(i18n.voice().t('common:actions.close')).toBe('Fermer');
    expect(before.t('common:actions.close')).toBe('Close');
    expect(called).toBe(1);
    stop();
    await i18n.changeLanguage('en');
    expect(called).toBe(1);
  });

  test('is the same object until something changes, as React wants it', async () => {
    const i18n = await shippedI18n('en');
    expect(i18n.voice()).toBe(i18n.voice());
  });

  test('fills holes without escaping and chooses plurals', async () => {
    const { t } = (await shippedI18n('fr')).voice();
    expect(t('common:delta.up', { amount: '<3 & plus>' })).toBe('en hausse de <3 & plus>');
    expect(t('common:charts.others', { count: 1 })).toBe('1 autre cause');
    expect(t('common:charts.others', { count: 2 })).toBe('2 autres causes');
    expect(t('common:charts.others', { count: 1_000_000 })).toBe('1000000 autres causes');
  });
});

describe('gaps and additions', () => {
  test('a missing text is the English one', async () => {
    const source = memoryTextSource({ en: english, de: { common: { actions: { close: 'Schließen' } } } });
    const { t } = (await createI18n('de', source)).voice();
    expect(t('common:actions.close')).toBe('Schließen');
    expect(t('common:actions.undo')).toBe('Undo');
  });

  test('an unknown language speaks English', async () => {
    const i18n = await createI18n('tlh', memoryTextSource({ en: english }));
    expect(i18n.voice().t('common:actions.close')).toBe('Close');
  });

  test('a scenario adds its texts, and a code without text falls back', async () => {
    const i18n = await shippedI18n('fr');
    i18n.addTexts('fr', 'scenario', { event: { strike: 'Grève à {{place}}' } });
    i18n.addTexts('en', 'scenario', { event: { flood: 'Flood' } });
    const { code, dynamic, has } = i18n.voice();
    expect(code('scenario', { code: 'event.strike', params: { place: 'Dublin' } })).toBe('Grève à Dublin');
    expect(code('scenario', { code: 'event.flood' })).toBe('Flood');
    expect(code('scenario', { code: 'event.none' })).toBe('event.none');
    expect(dynamic('scenario:event.none', {}, 'rien')).toBe('rien');
    expect(has('scenario:event.strike')).toBe(true);
  });

  test('a modder adds a language by file, above ours', async () => {
    const mod = memoryTextSource({
      de: { common: { actions: { close: 'Zu' } } },
      en: { common: { actions: { close: 'Shut' } } },
    });
    const i18n = await createI18n('en', layeredTextSource([memoryTextSource({ en: english }), mod]));
    expect(i18n.languages).toEqual(['en', 'de']);
    expect(i18n.voice().t('common:actions.close')).toBe('Shut');
    expect(i18n.voice().t('common:actions.undo')).toBe('Undo');
  });
});

test('a wrong key does not compile', async () => {
  const { t } = (await shippedI18n('en')).voice();
  // @ts-expect-error -- the key is not in the English file
  expect(t('common:actions.fly')).toBe('actions.fly');
});
