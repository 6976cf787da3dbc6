/** How many decimals a unit is written with: a fixed number, or as many as leave three figures. */
type Digits = number | 'threeFigures';

interface UnitRule {
  readonly digits: Digits;
  /** Written with a scale word from a thousand on: 1.24 m H100e. */
  readonly compact?: boolean;
  /** The value is a ratio and is written times a hundred. */
  readonly ratio?: boolean;
  /** Zeros at the end are left out. */
  readonly trim?: boolean;
}

/**
 * The units of the simulation. `percent` and `points` take ratios (0.123 is 12.3 %; a change of 0.012 is 1.2 points);
 * the dollar prices take US dollars; the rest take what their name says.
 */
export const UNITS = {
  h100e: { digits: 'threeFigures', compact: true },
  chips: { digits: 'threeFigures', compact: true },
  wafers: { digits: 'threeFigures', compact: true },
  tokens: { digits: 'threeFigures', compact: true },
  seats: { digits: 'threeFigures', compact: true },
  people: { digits: 'threeFigures', compact: true },
  plain: { digits: 'threeFigures', compact: true, trim: true },
  MW: { digits: 0 },
  GW: { digits: 2 },
  percent: { digits: 1, ratio: true },
  points: { digits: 1, ratio: true },
  score: { digits: 0 },
  capability: { digits: 1 },
  multiple: { digits: 2 },
  usdPerHour: { digits: 2 },
  usdPerMWh: { digits: 0 },
  usdPerMTokens: { digits: 2 },
  usdPerChip: { digits: 0 },
  gCO2PerKWh: { digits: 0 },
  kt: { digits: 0 },
  pue: { digits: 2 },
  quarters: { digits: 1, trim: true },
  years: { digits: 1, trim: true },
} as const satisfies Record<string, UnitRule>;

/** A unit of the simulation. */
export type Unit = keyof typeof UNITS;

/** How a unit is written. */
export const ruleOf = (unit: Unit): UnitRule => UNITS[unit];
