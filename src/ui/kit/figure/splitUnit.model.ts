/** Digits with what stands before them, such as a sign or a currency, and the separators between them. */
const NUMBER = /^\D*\d(?:[\d.,\s’]*\d)?/u;

/** A written figure in two parts: the number, and what it counts. Together they are the text as it was. */
export function splitUnit(value: string): { readonly number: string; readonly unit: string } {
  const number = NUMBER.exec(value)?.[0] ?? value;
  return { number, unit: value.slice(number.length) };
}
