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
  const limits = limitsOf(schema);
  const noun = limits.whole ? 'a whole number' : 'a number';
  const unit = unitOf(String(key ?? ''));
  return `${noun} ${bounds(limits)}`.trim() + (unit ? ` (${unit})` : '');
}

interface NumberLimits {
  readonly whole: boolean;
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
}

function limitsOf(schema: z.core.$ZodType): NumberLimits {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'number') return { whole: false };
  const checks = (def.checks ?? []).map((check) => known(check._zod.def));
  const limits: { minimum?: number; above?: number; maximum?: number } = {};
  for (const check of checks) {
    if (check.check === 'greater_than') limits[check.inclusive ? 'minimum' : 'above'] = Number(check.value);
    if (check.check === 'less_than' && Number(check.value) < technicalBound)
      limits.maximum = Number(check.value);
  }
  const isInt = 'format' in def && String(def.format).includes('int');
  return { ...limits, whole: isInt || checks.some((check) => check.check === 'number_format') };
}

type CheckDef =
  | z.core.$ZodCheckGreaterThanDef
  | z.core.$ZodCheckLessThanDef
  | z.core.$ZodCheckNumberFormatDef;

/** A check as one of those that numbers have. */
function known(def: z.core.$ZodCheckDef): CheckDef {
  // zod types a check's definition by its class; the name in `check` tells which one it is.
  return def as CheckDef;
}

function bounds({ minimum, above, maximum }: NumberLimits): string {
  const tooLow = minimum === undefined || minimum < -technicalBound;
  if (above !== undefined) return `above ${above}${maximum === undefined ? '' : ` and up to ${maximum}`}`;
  if (tooLow) return maximum === undefined ? '' : `up to ${maximum}`;
  return maximum === undefined ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`;
}

function unitOf(key: string): string | undefined {
  return units.find(([ending]) => key.endsWith(ending))?.[1];
}
