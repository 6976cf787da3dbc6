import type { z } from 'zod';
import { unwrap } from './introspect.ts';

/** Units by the end of a field's name: the schema's naming rule. Longest first. */
const units: readonly (readonly [string, string])[] = [
  ['UsdPerMWh', 'USD per MWh'],
  ['UsdMPerMW', 'USD m per MW'],
  ['UsdMPerYear', 'USD m a year'],
  ['MWPerQuarter', 'MW a quarter'],
  ['UsdKPerQuarter', 'thousand USD a quarter'],
  ['GrowthPerYear', 'a fraction a year'],
  ['UsdBn', 'USD bn'],
  ['UsdM', 'USD m'],
  ['Usd', 'USD'],
  ['H100e', 'H100e'],
  ['MW', 'MW'],
  ['GB', 'GB'],
  ['Tflops', 'TFLOP/s'],
  ['watts', 'watts'],
  ['uarters', 'quarters'],
];

/** Bounds above this only guard against nonsense; naming them would not help. */
const technicalBound = 1e8;

/** What a number may be, in words: "a whole number from 8 to 40 (quarters)". */
export function rangeText(schema: z.core.$ZodType, key: string | number | undefined): string {
  const inner = unwrap(schema);
  // The bag holds the bounds that the checks of a number or int schema have added; other schemas have none.
  const bag = inner._zod.bag as Partial<Record<'minimum' | 'maximum' | 'exclusiveMinimum', number>> & {
    readonly format?: string;
  };
  const noun = bag.format?.includes('int') ? 'a whole number' : 'a number';
  const maximum = bag.maximum !== undefined && bag.maximum < technicalBound ? bag.maximum : undefined;
  const unit = unitOf(String(key ?? ''));
  return `${noun} ${bounds(bag.minimum, bag.exclusiveMinimum, maximum)}`.trim() + (unit ? ` (${unit})` : '');
}

function bounds(minimum?: number, above?: number, maximum?: number): string {
  const tooLow = minimum === undefined || minimum < -technicalBound;
  if (above !== undefined) return `above ${above}${maximum === undefined ? '' : ` and up to ${maximum}`}`;
  if (tooLow) return maximum === undefined ? '' : `up to ${maximum}`;
  return maximum === undefined ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`;
}

function unitOf(key: string): string | undefined {
  return units.find(([ending]) => key.endsWith(ending))?.[1];
}
