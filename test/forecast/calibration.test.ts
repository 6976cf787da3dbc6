import { expect, test } from 'vitest';
import {
  CALIBRATION,
  type Calibration,
  calibrated,
  calibrationKey,
  scaleOf,
} from '../../src/forecast/calibration.ts';
import { bandOf, quantile } from '../../src/forecast/fan.ts';

const flat = { p10: 10, p25: 10, p50: 10, p75: 10, p90: 10 };
const wider = { p10: -0.2, p25: -0.1, p50: 0.05, p75: 0.1, p90: 0.3 };
const gauge = (scale: number, kind = 'cloud') => ({ kind, scale: () => scale });

test('limits are those of the values', () => {
  const values = Array.from({ length: 101 }, (_, k) => 100 - k);
  expect(bandOf(values)).toEqual({ p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 });
  expect(quantile([4], 0.9)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});

test('what past errors taught moves every limit, by the scale of the metric', () => {
  const calibration: Calibration = { metrics: { revenue: { all: [wider] } } };
  const fans = [{ metric: 'revenue' as const, quarters: [flat] }];
  const [fan] = calibrated(fans, gauge(20), calibration);
  expect(fan?.quarters[0]).toEqual({ p10: 6, p25: 8, p50: 11, p75: 12, p90: 16 });
});

test('a kind of company that was measured has errors of its own', () => {
  const lab = { p10: -1, p25: -1, p50: -1, p75: -1, p90: -1 };
  const calibration: Calibration = { metrics: { capability: { all: [wider], lab: [lab] } } };
  const fans = [{ metric: 'capability' as const, quarters: [flat] }];
  expect(calibrated(fans, gauge(1, 'lab'), calibration)[0]?.quarters[0]?.p90).toBe(9);
  expect(calibrated(fans, gauge(1, 'cloud'), calibration)[0]?.quarters[0]?.p90).toBeCloseTo(10.3, 9);
});

test('beyond the last horizon that was measured errors go on growing', () => {
  const calibration: Calibration = { metrics: { capability: { all: [wider] } } };
  const fans = [{ metric: 'capability' as const, quarters: [flat, flat, flat, flat] }];
  const [fan] = calibrated(fans, gauge(10), calibration);
  expect(fan?.quarters[0]?.p90).toBeCloseTo(13, 9);
  expect(fan?.quarters[3]?.p90).toBeCloseTo(16, 9);
});

test('a metric that was never measured stays as it was played; shares stay shares', () => {
  const fans = [
    { metric: 'trust' as const, quarters: [flat] },
    { metric: 'share.enterprise' as const, quarters: [{ ...flat, p90: 10 }] },
  ];
  const [trust, share] = calibrated(fans, gauge(1), { metrics: { share: { all: [wider] } } });
  expect(trust?.quarters[0]).toEqual(flat);
  expect(share?.quarters[0]?.p90).toBe(1);
});

test('shares of all segments are corrected alike; scales follow the size of a figure and of the company', () => {
  expect(calibrationKey('share.enterprise')).toBe('share');
  expect(calibrationKey('revenue')).toBe('revenue');
  expect(scaleOf('marketValue', 9000, 700)).toBe(9000);
  expect(scaleOf('cash', -5, 700)).toBe(700);
  expect(scaleOf('operatingIncome', 5, 700)).toBe(70);
  expect(scaleOf('powerMW', 300, 700)).toBe(300);
  expect(scaleOf('score', 55, 700)).toBe(1);
});

test('what is shipped was measured: every limit of nearly every metric', () => {
  const rows = Object.values(CALIBRATION.metrics).flatMap((kinds) => Object.values(kinds).flat());
  expect(Object.keys(CALIBRATION.metrics).length).toBeGreaterThan(25);
  for (const row of rows) for (const value of Object.values(row)) expect(Number.isFinite(value)).toBe(true);
});
