/** Nesting that no state or scenario reaches; deeper means a circle. */
const deepest = 100;

/**
 * Makes sure that a value is plain data that JSON writes and reads without loss. Canonical JSON would pass over
 * `undefined`, turn a Map into an empty object and −0 into 0 in silence: two different states with one hash.
 *
 * @throws TypeError naming the place of the first value that is not plain data
 */
export function assertPlainData(value: unknown, path = ''): void {
  walk(value, path, 0);
}

function walk(value: unknown, path: string, depth: number): void {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0))
      fail(path, String(Object.is(value, -0) ? '-0' : value));
    return;
  }
  if (typeof value !== 'object') fail(path, typeof value);
  if (depth > deepest) fail(path, 'nested too deep, or in a circle');
  if (Array.isArray(value)) {
    walkList(value, path, depth);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) fail(path, 'not a plain object');
  // Checked above: an object that is neither null nor a list. Its values are looked at one by one.
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) walk(members[key], `${path}.${key}`, depth + 1);
}

/** By index, so that holes are found too. */
function walkList(list: readonly unknown[], path: string, depth: number): void {
  for (let index = 0; index < list.length; index += 1) walk(list[index], `${path}[${index}]`, depth + 1);
}

function fail(path: string, found: string): never {
  throw new TypeError(`${path.replace(/^\./, '') || 'value'}: ${found} is not plain data`);
}
