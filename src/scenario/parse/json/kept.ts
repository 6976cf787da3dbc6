/** Letters up to which a text may be the name of something: longer ones are read by people only. */
const LONGEST_NAME = 64;

/**
 * The same text as the string that engines keep of names of properties: one for all, so that two of them are compared by
 * where they lie. A text as a parser cuts it out of a file is another string each time and is compared letter by letter,
 * hundreds of thousands of times in a campaign: a quarter would take an eighth longer.
 */
export function kept(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  // An object without a prototype is a table from the start. In an ordinary one each text would be a shape of its own, and
  // after some thousand of those Node makes tables out of every object with as many fields, wherever it is written.
  const table: Record<string, boolean> = Object.create(null);
  table[text] = true;
  const [name = text] = Object.keys(table);
  return name;
}
