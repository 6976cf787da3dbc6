import { expect, test } from 'vitest';
import { type Calibration, calibrated, calibrationKey, scaleOf } from '../../src/forecast/calibration.ts';
import { bandOf, quantile } from '../../src/forecast/fan.ts';

const flat = { p10: 10, p25: 10, p50: 10, p75: 10, p90: 10 };
const wider = { p10: -0.2, p25: -0.1, p50: 0.05, p75: 0.1, p90: 0.3 };

test('limits are those of the values', () => {
  const values = Array.from({ length: 101 }, (_, k) => 100 - k);
  expect(bandOf(values)).toEqual({ p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 });
  expect(quantile([4], 0.9)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});

test('what past errors taught moves every limit, by the scale of the metric', () => {
  const calibration: Calibration = { metrics: { revenue: [wider] } };
  const fans = [{ metric: 'revenue' as const, quarters: [flat] }];
  const [fan] = calibrated(fans, new Map([['revenue', 100]]), calibration);
  expect(fan?.quarters[0]).toEqual({ p10: 0, p25: 0, p50: 15, p75: 20, p90: 40 });
});

test('beyond the last horizon that was measured errors go on growing', () => {
  const calibration: Calibration = { metrics: { capability: [wider] } };
  const fans = [{ metric: 'capability' as const, quarters: [flat, flat, flat, flat] }];
  const [fan] = calibrated(fans, new Map([['capability', 10]]), calibration);
  expect(fan?.quarters[0]?.p90).toBeCloseTo(13, 9);
  expect(fan?.quarters[3]?.p90).toBeCloseTo(16, 9);
});

test('a metric that was never measured stays as it was played; shares stay shares', () => {
  const fans = [
    { metric: 'trust' as const, quarters: [flat] },
    { metric: 'share.enterprise' as const, quarters: [{ ...flat, p90: 10 }] },
  ];
  const [trust, share] = calibrated(fans, new Map(), { metrics: { share: [wider] } });
  expect(trust?.quarters[0]).toEqual(flat);
  expect(share?.quarters[0]?.p90).toBe(1);
});

test('shares of all segments are corrected alike; scales follow the size of the company', () => {
  expect(calibrationKey('share.enterprise')).toBe('share');
  expect(calibrationKey('revenue')).toBe('revenue');
  expect(scaleOf('revenue', 5, { revenue: 700, value: 9000 })).toBe(700);
  expect(scaleOf('marketValue', 5, { revenue: 700, value: 9000 })).toBe(9000);
  expect(scaleOf('operatingIncome', 5, { revenue: 700, value: 9000 })).toBe(70);
  expect(scaleOf('score', 55, { revenue: 700, value: 9000 })).toBe(1);
});
