/** Powers of a thousand that have a name of their own in every language we write. */
export type ScaleName = 'one' | 'k' | 'm' | 'bn' | 'tn';

interface Scale {
  readonly name: ScaleName;
  readonly size: number;
}

const SCALES: readonly Scale[] = [
  { name: 'tn', size: 1e12 },
  { name: 'bn', size: 1e9 },
  { name: 'm', size: 1e6 },
  { name: 'k', size: 1e3 },
];

const UNIT: Scale = { name: 'one', size: 1 };

/**
 * The largest scale in which a value is at least one, after rounding to three figures (999.9 m is 1.00 bn).
 * @param largest the largest scale the language uses: French finance writes 2 500 Md, not a name for 10^12
 */
export function scaleOf(value: number, largest: ScaleName): Scale {
  const magnitude = Math.abs(value);
  const from = SCALES.findIndex((scale) => scale.name === largest);
  return SCALES.slice(Math.max(from, 0)).find((scale) => magnitude >= scale.size * 0.9995) ?? UNIT;
}
