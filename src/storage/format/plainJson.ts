/**
 * Makes sure that a value comes back from JSON as it went in. `JSON.stringify` alone turns `undefined` in a list and
 * `NaN` into null, and a Map into an empty object, all in silence: a save that loads as another campaign.
 *
 * @throws TypeError naming the place of the first value that is not plain data
 */
export function assertPlainJson(value: unknown, path = '', depth = 0): void {
  if (depth > 100) throw new TypeError(`${path}: nested too deep, or in a circle`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) assertPlainJson(inner, `${path}.${index}`, depth + 1);
    return;
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(`${path || 'value'}: ${String(value)} is not plain data`);
  }
  for (const [key, inner] of Object.entries(value)) assertPlainJson(inner, `${path}.${key}`, depth + 1);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
