import { type Decoded, refuse, type SaveDiagnostic } from './diagnostics.ts';

/** Deepest nesting of lists and objects that is read; deeper text overflows every parser. */
export const depthLimit = 100;

/** Keys through which data could reach the prototypes of objects. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON that nobody vouches for: depth first, then syntax, then keys. Never throws. */
export function parseSafely(text: string, line: SaveDiagnostic['line']): Decoded<unknown> {
  if (depthOf(text) > depthLimit) return refuse('tooDeep', line, { limit: depthLimit });
  try {
    const value: unknown = JSON.parse(text);
    const key = forbiddenKeyIn(value);
    return key === undefined ? { ok: true, value } : refuse('forbiddenKey', line, { key });
  } catch {
    return refuse('notJson', line);
  }
}

/** The first forbidden key of parsed data; `JSON.parse` makes `__proto__` an own key, so it is seen here. */
function forbiddenKeyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = forbiddenKeys.has(key) ? key : forbiddenKeyIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Deepest nesting of a text of JSON, found without parsing it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}
