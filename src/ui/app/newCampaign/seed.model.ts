/** The largest seed that is proposed: seven digits can be read out to a friend. */
const LARGEST = 9_999_999;

/** A seed nobody has thought of. Randomness of the page is fine here: the campaign keeps the number itself (T4). */
export function suggestSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (drawn % LARGEST);
}

/** The seed that a text means: a whole number, or null. */
export function readSeed(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f.,’']/g, '');
  if (!/^\d{1,15}$/.test(plain)) return null;
  return Number(plain);
}
