import { describe, expect, test } from 'vitest';
import {
  ALL_DRIVER_CAUSES,
  CAUSE_GROUPS,
  CAUSES,
  PERSPECTIVES,
  PLAIN_METRICS,
} from '../../../../src/engine/index.ts';
import { shippedI18n } from '../../../i18n/locales.ts';

const codes = [...new Set([...Object.keys(CAUSES), ...ALL_DRIVER_CAUSES, ...CAUSE_GROUPS])];

describe.each(['en', 'fr'])('in %s', (language) => {
  test('I2 every cause of the engine has a name and an explanation', async () => {
    const { has } = (await shippedI18n(language)).voice();
    const without = codes.flatMap((code) =>
      [`causes:${code}`, `causes:explain.${code}`].filter((key) => !has(key)),
    );
    expect(without).toEqual([]);
  });

  test('every cause is named in one breath, for the bars of the waterfall', async () => {
    const { dynamic } = (await shippedI18n(language)).voice();
    for (const code of codes) expect(dynamic(`causes:${code}`).length, code).toBeLessThanOrEqual(40);
  });

  test('every figure has a name and one line', async () => {
    const { has } = (await shippedI18n(language)).voice();
    const parts = [...PLAIN_METRICS, 'share', ...PERSPECTIVES.map((name) => `perspective.${name}`)];
    const without = parts.flatMap((part) =>
      [`metrics:${part}.name`, `metrics:${part}.text`].filter((key) => !has(key)),
    );
    expect(without).toEqual([]);
  });
});

test('no text stands under a code that the engine does not know', async () => {
  const known = new Set(codes);
  const tree: Record<string, unknown> = (await import('../../../../assets/locales/en/causes.json')).default;
  const strays = Object.keys(tree).filter((key) => key !== 'explain' && key !== 'score' && !known.has(key));
  expect(strays).toEqual([]);
});
