import type { Token } from './tokens.ts';

/** A text whose closing quotation mark was forgotten, and the document as if it had been written. */
export interface Runaway {
  /** Where each such text starts. */
  readonly offsets: readonly number[];
  /** Of the same length, so that every other place stays where it is. */
  readonly text: string;
}

/**
 * Finds texts that are never closed and closes them before the next sign, in the place of their last letter. Without
 * that a forgotten mark turns the rest of its line inside out, and the parser stumbles on from there.
 */
export function closeRunaways(text: string, tokens: readonly Token[]): Runaway {
  const signs = text.split('');
  const offsets: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'text' || isClosed(token)) return;
    const culprit = culpritOf(text, tokens, index);
    const end = endOf(text, culprit);
    if (end === undefined) return;
    offsets.push(culprit.offset);
    signs[end] = '"';
  });
  return { offsets, text: offsets.length === 0 ? text : signs.join('') };
}

function isClosed({ text }: Token): boolean {
  return text.length > 1 && /(?<!\\)(?:\\\\)*"$/.test(text);
}

/** The first text of the line that runs into a word: there a mark was forgotten, and the following ones changed sides. */
function culpritOf(text: string, tokens: readonly Token[], last: number): Token {
  const unclosed = tokens[last] ?? { kind: 'text', offset: 0, end: 0, text: '' };
  let culprit = unclosed;
  for (let index = last - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || text.slice(token.offset, unclosed.offset).includes('\n')) break;
    if (
      token.kind === 'text' &&
      tokens[index + 1]?.offset === token.end &&
      tokens[index + 1]?.kind === 'unknown'
    ) {
      culprit = token;
    }
  }
  return culprit;
}

/** The last letter before the sign that ends a name or a value; nothing for a text without letters. */
function endOf(text: string, { offset }: Token): number | undefined {
  const [inside = ''] = /^[^,:{}[\]"\r\n]*/.exec(text.slice(offset + 1, offset + 4000)) ?? [];
  const { length } = inside.trimEnd();
  return length === 0 ? undefined : offset + length;
}
