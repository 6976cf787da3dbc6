import { expect, test } from 'vitest';
import { splitUnit } from '../../../src/ui/kit/figure/splitUnit.model.ts';

test.each([
  ['$4.50 bn', '$4.50', ' bn'],
  ['−$2.15 bn', '−$2.15', ' bn'],
  ['4,50 Md$', '4,50', ' Md$'],
  ['1 234,5 points', '1 234,5', ' points'],
  ['1.62 m H100e', '1.62', ' m H100e'],
  ['92.8%', '92.8', '%'],
  ['no earnings', 'no earnings', ''],
])('%s is a number and its unit', (value, number, unit) => {
  expect(splitUnit(value)).toEqual({ number, unit });
});
