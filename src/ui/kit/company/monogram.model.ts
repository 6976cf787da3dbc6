/**
 * Two letters for a name: the capitals inside it when there are several (OpenAI gives OA, xAI gives xA), the first
 * letters of its words, or its own first two letters.
 */
export function monogramOf(name: string): string {
  const words = name.trim().split(/[\s-]+/u);
  const [first = '', second] = words;
  if (second) return firstLetter(first) + firstLetter(second).toUpperCase();
  if (/^\p{Ll}\p{Lu}/u.test(first)) return first.slice(0, 2);
  const capitals = [...first].filter((letter) => /\p{Lu}/u.test(letter));
  const isShortCapitals = capitals.length === [...first].length;
  if (capitals.length > 1 && !isShortCapitals) return capitals.slice(0, 2).join('');
  const [one = '', two = ''] = [...first];
  return one.toUpperCase() + (isShortCapitals ? two : two.toLowerCase());
}

const firstLetter = (word: string): string => ([...word][0] ?? '').toUpperCase();
