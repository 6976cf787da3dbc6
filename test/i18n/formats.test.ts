import { describe, expect, test } from 'vitest';
import { shippedI18n } from './locales.ts';

const en = (await shippedI18n('en')).voice().formats;
const fr = (await shippedI18n('fr')).voice().formats;

/** Shows the kinds of space apart: no-break as _, narrow no-break as '. */
const seen = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'");

describe('money, from thousands of dollars', () => {
  test.each([
    [35_600_000, '$35.6_bn', '35,6_Md_$'],
    [3_560_000, '$3.56_bn', '3,56_Md_$'],
    [356_400_000, '$356_bn', '356_Md_$'],
    [2_500_000_000, '$2.50_tn', "2'500_Md_$"],
    [450_000, '$450_m', '450_M_$'],
    [999_960, '$1.00_bn', '1,00_Md_$'],
    [12, '$12.0_k', '12,0_k_$'],
    [0, '$0', '0_$'],
    [-1_200_000, '−$1.20_bn', '−1,20_Md_$'],
  ])('%d is %s and %s', (kUSD, english, french) => {
    expect(seen(en.formatMoney(kUSD))).toBe(english);
    expect(seen(fr.formatMoney(kUSD))).toBe(french);
  });

  test('is written in full, to the dollar', () => {
    expect(seen(en.formatMoney(35_600_123, { style: 'full' }))).toBe('$35,600,123,000');
    expect(seen(fr.formatMoney(-35_600_123, { style: 'full' }))).toBe("−35'600'123'000_$");
  });

  test('is written in words for headlines, with the plural the language wants', () => {
    expect(seen(en.formatMoney(10_000_000, { style: 'words' }))).toBe('$10_billion');
    expect(seen(fr.formatMoney(10_000_000, { style: 'words' }))).toBe('10_milliards de dollars');
    expect(seen(fr.formatMoney(1_500_000, { style: 'words' }))).toBe('1,5_milliard de dollars');
  });

  test('shows a plus when asked, and drops zeros when asked', () => {
    expect(seen(en.formatMoney(1_200_000, { sign: 'always' }))).toBe('+$1.20_bn');
    expect(seen(en.formatMoney(10_000_000, { trim: true }))).toBe('$10_bn');
    expect(seen(en.formatMoney(-5, { sign: 'never' }))).toBe('$5.00_k');
  });
});

describe('power', () => {
  test.each([
    [0, '0_MW', '0_MW'],
    [999.4, '999_MW', '999_MW'],
    [999.6, '1.0_GW', '1,0_GW'],
    [11_340, '11.3_GW', '11,3_GW'],
  ])('%f MW', (mw, english, french) => {
    expect(seen(en.formatPower(mw))).toBe(english);
    expect(seen(fr.formatPower(mw))).toBe(french);
  });
});

describe('quantities', () => {
  test.each([
    [1_240_000, 'h100e', '1.24_m_H100e', '1,24_M_H100e'],
    [812, 'h100e', '812_H100e', '812_H100e'],
    [1, 'chips', '1_chip', '1_puce'],
    [24_000, 'chips', '24.0_k_chips', '24,0_k_puces'],
    [1450, 'MW', '1,450_MW', "1'450_MW"],
    [1.25, 'GW', '1.25_GW', '1,25_GW'],
    [0.3154, 'percent', '31.5%', '31,5_%'],
    [0.012, 'points', '1.2_points', '1,2_point'],
    [0.01, 'points', '1.0_points', '1,0_point'],
    [3.2e12, 'tokens', '3.20_tn_tokens', "3'200_Md_jetons"],
    [2, 'seats', '2_seats', '2_licences'],
    [1_000_000, 'seats', '1.00_m_seats', '1,00_M_licences'],
    [2.314, 'usdPerHour', '$2.31/h', '2,31_$/h'],
    [-0.11, 'usdPerHour', '−$0.11/h', '−0,11_$/h'],
    [-0.031, 'percent', '−3.1%', '−3,1_%'],
    [1, 'quarters', '1_quarter', '1_trimestre'],
    [6, 'quarters', '6_quarters', '6_trimestres'],
    [5.5, 'years', '5.5_years', '5,5_ans'],
    [1.1, 'pue', '1.10_PUE', '1,10_PUE'],
  ] as const)('%d %s is %s and %s', (value, unit, english, french) => {
    expect(seen(en.formatQuantity(value, unit))).toBe(english);
    expect(seen(fr.formatQuantity(value, unit))).toBe(french);
  });

  test('can be written to the last unit', () => {
    expect(seen(en.formatQuantity(1_240_317, 'h100e', { exact: true }))).toBe('1,240,317_H100e');
  });

  test('a value that rounds to zero has no sign', () => {
    expect(en.formatQuantity(-0.0001, 'percent')).toBe('0.0%');
  });
});

describe('changes', () => {
  test('always show their sign, and a change of a percentage is in points', () => {
    expect(seen(en.formatDelta(1_200_000, 'money'))).toBe('+$1.20_bn');
    expect(seen(fr.formatDelta(-1_200_000, 'money'))).toBe('−1,20_Md_$');
    expect(seen(en.formatDelta(-0.004, 'percent'))).toBe('−0.4_points');
    expect(seen(fr.formatDelta(52_000, 'h100e'))).toBe('+52,0_k_H100e');
  });
});

describe('T1 quarters', () => {
  test('are named as the language names them', () => {
    expect(seen(en.formatQuarter('2026Q1'))).toBe('Q1_2026');
    expect(seen(fr.formatQuarter('2026Q1'))).toBe('T1_2026');
    expect(en.formatQuarter('2027Q3', { style: 'words' })).toBe('third quarter of 2027');
    expect(fr.formatQuarter('2027Q3', { style: 'words' })).toBe('troisième trimestre 2027');
  });

  test('an id of another shape is left as it is', () => {
    expect(en.formatQuarter('Turn 7')).toBe('Turn 7');
  });
});

test('lists and language names follow the language', () => {
  expect(en.formatList(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(fr.formatList(['A', 'B', 'C'])).toBe('A, B et C');
  expect(fr.formatLanguage('fr')).toBe('français');
  expect(seen(fr.formatDateTime(Date.UTC(2026, 0, 15, 12)))).toContain('2026');
});
