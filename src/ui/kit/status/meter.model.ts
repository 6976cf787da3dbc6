/** Where a measured value begins to be a worry, and where it is trouble; both in the unit of the value. */
export interface MeterLimits {
  readonly warnFrom: number;
  readonly badFrom: number;
}

/** How a measured value is drawn. */
export function meterMood(value: number, limits?: MeterLimits): 'plain' | 'warn' | 'bad' {
  if (!limits || value < limits.warnFrom) return 'plain';
  return value >= limits.badFrom ? 'bad' : 'warn';
}
