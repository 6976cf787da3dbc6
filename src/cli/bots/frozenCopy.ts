/**
 * A copy of plain data that nothing can change: objects and lists all the way down, rows of numbers as lists. What a bot is
 * handed can be written as JSON and read again without loss.
 */
export function frozenCopy<T>(value: T): T {
  // A copy has the shape of what was copied; the language cannot follow that through the cases.
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copied));
  // Of the views on a buffer, states and scenarios hold rows of numbers only; those can be read like lists.
  if (ArrayBuffer.isView(value)) return Object.freeze(Array.from(value as unknown as ArrayLike<number>));
  const entries = Object.entries(value).map(([key, held]) => [key, copied(held)]);
  return Object.freeze(Object.fromEntries(entries));
}
