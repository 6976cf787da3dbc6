import { createScanner } from 'jsonc-parser';

/** A piece of JSON text that is neither space nor comment. */
export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

export type TokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'number' | 'word' | 'unknown';

// The scanner's own names for its kinds are an ambient const enum, which a module compiled alone cannot read.
const kinds: Readonly<Record<number, TokenKind>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'word',
  8: 'word',
  9: 'word',
  10: 'text',
  11: 'number',
};
const endOfFile = 17;

/** Cuts a text into tokens, without recursion: safe for any nesting. */
export function tokenise(text: string): Token[] {
  const scanner = createScanner(text, true);
  const tokens: Token[] = [];
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const end = offset + scanner.getTokenLength();
    tokens.push({ kind: kinds[kind] ?? 'unknown', offset, end, text: text.slice(offset, end) });
  }
  return tokens;
}

/** The first token that is nested deeper than allowed, if any. */
export function firstTooDeep(tokens: readonly Token[], limit: number): Token | undefined {
  let depth = 0;
  return tokens.find((token) => {
    if (token.kind === '{' || token.kind === '[') depth += 1;
    else if ((token.kind === '}' || token.kind === ']') && depth > 0) depth -= 1;
    return depth > limit;
  });
}

/** The brackets that are open just before a token, outermost first. */
export function openBrackets(tokens: readonly Token[], before: number): Token[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.offset >= before) break;
    if (token.kind === '{' || token.kind === '[') open.push(token);
    else if (token.kind === '}' || token.kind === ']') open.pop();
  }
  return open;
}
