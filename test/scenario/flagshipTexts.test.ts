import { expect, test } from 'vitest';
import { findText } from '../../src/scenario/resolve/index.ts';
import { flagship, must } from './flagshipFigures.ts';

const { shown, diagnostics } = await flagship();

test('the flagship is read without a remark', () => {
  expect(diagnostics).toEqual([]);
});

test('French texts are set as French is: narrow spaces before ; ! ? and no breaking ones', () => {
  const faults = [...(shown.texts.get('fr') ?? new Map<string, string>())].filter(([, text]) =>
    /[ \u00a0][;!?]| [:»%]|« |\p{L}'\p{L}/u.test(text),
  );
  expect(faults).toEqual([]);
});

test('English and French name everything, and brief every seat', () => {
  const keys = [
    shown.titleKey,
    shown.subtitleKey,
    shown.descriptionKey,
    ...[...shown.companies.values(), ...shown.regions.values()].flatMap((one) => [
      one.nameKey,
      one.descriptionKey,
    ]),
    ...[...shown.chips.values(), ...shown.families.values(), ...shown.agreements.values()].map(
      (one) => one.nameKey,
    ),
    ...[...shown.segments.values()].flatMap((one) => [
      one.nameKey,
      one.descriptionKey,
      ...one.classKeys.values(),
      ...one.nestKeys.values(),
    ]),
    ...[...shown.merchants.values(), ...shown.suppliers].map((one) => one.nameKey),
    ...shown.sources.map((one) => one.titleKey),
    ...shown.seats.map((id) => must(shown.companies.get(id), id).briefingKey),
  ];
  for (const language of ['en', 'fr']) {
    expect(
      keys.filter((key) => shown.texts.get(language)?.get(key) === undefined),
      language,
    ).toEqual([]);
  }
  expect([...(shown.texts.get('fr') ?? new Map()).keys()].sort()).toEqual(
    [...(shown.texts.get('en') ?? new Map()).keys()].sort(),
  );
});

test('French is written with no-break spaces before high punctuation', () => {
  const texts = [...(shown.texts.get('fr') ?? new Map<string, string>()).values()];
  expect(texts.filter((text) => / [:;?!%»]|« |[^\s]'/.test(text))).toEqual([]);
  expect(findText(shown, 'fr-CA', 'title')).toBe('L’accord à dix milliards');
});
