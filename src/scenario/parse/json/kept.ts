/** Letters up to which a text may be the name of something: longer ones are read by people only. */
const LONGEST_NAME = 64;

/**
 * The same text as the string that engines keep of names of properties: one for all, so that two of them are compared by
 * where they lie. A text as a parser cuts it out of a file is another string each time and is compared letter by letter,
 * hundreds of thousands of times in a campaign: a quarter would take an eighth longer.
 */
export function kept(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  const [name = text] = Object.keys({ [text]: true });
  return name;
}
