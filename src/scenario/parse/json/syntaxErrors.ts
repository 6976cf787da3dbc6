import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type Finding, type Mend, mend, type Params } from '../../diagnostics/diagnostic.ts';
import type { MessageCode } from '../../diagnostics/messages.ts';
import { shorten } from './buildSource.ts';
import { type Origin, placeAt } from './position.ts';
import { openBrackets, type Token } from './tokens.ts';

/** One syntax error as the parser reports it, with the tokens around it. */
interface Spot {
  readonly origin: Origin;
  readonly tokens: readonly Token[];
  /** Index of the token at the error; the number of tokens at the end of the file. */
  readonly index: number;
  readonly offset: number;
}

interface Explanation {
  readonly code: MessageCode;
  readonly mend: Mend;
  readonly params?: Params;
  readonly offset?: number;
}

/** Puts the parser's errors into findings: one for each mistake, not one for each stumble that follows from it. */
export function explainSyntax(
  origin: Origin,
  tokens: readonly Token[],
  errors: readonly ParseError[],
): Finding[] {
  const findings: Finding[] = [];
  let lastLine = -1;
  let lastIndex = -2;
  for (const error of errors) {
    const index = tokenIndexAt(tokens, error.offset);
    const spot: Spot = { origin, tokens, index, offset: error.offset };
    const explanation = explain(printParseErrorCode(error.error), spot);
    const place = placeAt(origin, explanation.offset ?? error.offset);
    const follows = place.line === lastLine || (index - lastIndex <= 1 && index >= lastIndex);
    if (!follows) findings.push({ params: {}, ...explanation, place, path: [] });
    lastLine = place.line;
    lastIndex = index;
  }
  return findings;
}

function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function explain(code: ReturnType<typeof printParseErrorCode>, spot: Spot): Explanation {
  switch (code) {
    case 'UnexpectedEndOfString':
      return { code: 'unclosedText', mend: mend('closeText') };
    case 'UnexpectedEndOfComment':
      return { code: 'unclosedComment', mend: mend('closeComment') };
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return { code: 'badEscape', mend: mend('writeEscape'), ...inToken(spot, badEscapePattern) };
    case 'InvalidCharacter':
      return { code: 'badCharacter', mend: mend('escapeCharacter'), ...inToken(spot, controlPattern) };
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
    case 'InvalidSymbol':
      return badSymbol(spot);
    case 'EndOfFileExpected':
      return extraText(spot);
    default:
      return punctuation(code, spot);
  }
}

const badEscapePattern = /(?<!\\)(?:\\\\)*(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4}))/d;
// Finding control characters is the point: JSON allows none of them inside a text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const controlPattern = /([\u0000-\u001f])/d;

/** The exact spot inside a token. */
function inToken(spot: Spot, pattern: RegExp): { offset?: number } {
  const token = spot.tokens[spot.index];
  const start = token && pattern.exec(token.text)?.indices?.[1]?.[0];
  return token === undefined || start === undefined ? {} : { offset: token.offset + start };
}

function extraText(spot: Spot): Explanation {
  const found = shorten(spot.tokens[spot.index]?.text ?? '');
  return { code: 'extraText', params: { found }, mend: mend('removeRest') };
}

function punctuation(code: string, spot: Spot): Explanation {
  const token = spot.tokens[spot.index];
  const previous = spot.tokens[spot.index - 1];
  if (spot.tokens.length === 0) return { code: 'emptyFile', mend: mend('writeDocument') };
  if (token === undefined) return unclosedBracket(spot);
  if (token.kind === ',' && previous?.kind === ',') {
    return { code: 'doubleComma', mend: mend('removeComma') };
  }
  const closes = token.kind === '}' || token.kind === ']';
  if (closes && previous?.kind === ',') {
    return {
      code: 'trailingComma',
      params: { next: token.text },
      mend: mend('removeComma'),
      offset: previous.offset,
    };
  }
  const opener = openBrackets(spot.tokens, token.offset).at(-1);
  if (closes && opener !== undefined && (opener.kind === '{') !== (token.kind === '}')) {
    return wrongBracket(spot, opener, token);
  }
  return missing(code, token, previous);
}

function missing(code: string, token: Token, previous: Token | undefined): Explanation {
  const found = shorten(token.text);
  if (code === 'ColonExpected') {
    const name = shorten(previous?.text ?? '');
    return { code: 'missingColon', params: { name }, mend: mend('addColon', { name }), ...after(previous) };
  }
  if (code === 'CommaExpected') {
    const number = numberBefore(previous, token);
    if (number !== undefined) return badNumber(number, token);
    const name = shorten(previous?.text ?? '');
    return { code: 'missingComma', params: { found }, mend: mend('addComma', { name }), ...after(previous) };
  }
  if (code === 'PropertyNameExpected')
    return { code: 'missingName', params: { found }, mend: nameMend(token) };
  return { code: 'missingValue', params: { found }, mend: mend('writeValue', { found }) };
}

/** What is missing is missing behind the token before, not where the next one starts. */
function after(previous: Token | undefined): { offset?: number } {
  return previous === undefined ? {} : { offset: previous.end };
}

function nameMend(token: Token): Mend {
  return token.kind === 'number' || token.kind === 'word'
    ? mend('quoteName', { name: token.text })
    : mend('writeName');
}

function unclosedBracket(spot: Spot): Explanation {
  const opener = openBrackets(spot.tokens, Number.POSITIVE_INFINITY).at(-1);
  if (opener === undefined)
    return { code: 'missingValue', params: { found: '' }, mend: mend('writeDocument') };
  const { line, column } = placeAt(spot.origin, opener.offset);
  const closer = opener.kind === '{' ? '}' : ']';
  const params = { opener: opener.kind, closer, line, column };
  return { code: 'unclosedBracket', params, mend: mend('closeBracket', params) };
}

function wrongBracket(spot: Spot, opener: Token, token: Token): Explanation {
  const { line, column } = placeAt(spot.origin, opener.offset);
  const closer = opener.kind === '{' ? '}' : ']';
  const params = { opener: opener.kind, closer, line, column, found: token.text };
  return { code: 'wrongBracket', params, mend: mend('useBracket', params) };
}

/** The number that a token goes on, if the two stand together. */
function numberBefore(previous: Token | undefined, token: Token | undefined): Token | undefined {
  return previous?.kind === 'number' && previous.end === token?.offset ? previous : undefined;
}

/** `01`, `1_000`, `35%`, `1,5` and the like: the scanner stops in the middle. */
function badNumber(previous: Token, token: Token): Explanation {
  const written = `${previous.text}${token.text}`;
  return {
    code: 'badNumber',
    params: { written: shorten(written) },
    mend: numberMend(written),
    offset: previous.offset,
  };
}

function numberMend(written: string): Mend {
  const percent = /^([\d.]+)%$/.exec(written);
  if (percent) return mend('writeFraction', { share: Number(percent[1]) / 100, written: Number(percent[1]) });
  const plain = Number(written.replaceAll('_', '').replace(/^\+/, ''));
  return Number.isFinite(plain) ? mend('writeInstead', { value: plain }) : mend('writeNumber');
}

const words: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  yes: 'true',
  no: 'false',
};

function badSymbol(spot: Spot): Explanation {
  const token = spot.tokens[spot.index];
  const written = token?.text ?? '';
  const params = { written: shorten(written) };
  const previous = spot.tokens[spot.index - 1];
  const number = numberBefore(previous, token);
  if (number !== undefined && token !== undefined) return badNumber(number, token);
  if (/^[+\-.]?[\d.]/.test(written)) return { code: 'badNumber', params, mend: numberMend(written) };
  if (/^[+-]?(?:nan|inf(?:inity)?|∞)?$/i.test(written)) {
    return { code: 'badNumber', params, mend: mend('writeNumber') };
  }
  const bare = written.replaceAll(/^['`]|['`]$/g, '');
  const isName = previous?.kind === '{' || (previous?.kind === ',' && isInObject(spot));
  if (isName) return { code: 'bareName', params, mend: mend('quoteName', { name: shorten(bare) }) };
  const word = words[bare.toLowerCase()];
  if (word !== undefined) return { code: 'bareWord', params, mend: mend('writeInstead', { value: word }) };
  return { code: 'bareWord', params, mend: mend('quoteText', { text: wholeText(spot) }) };
}

/** A text without quotation marks goes on to the next sign that ends a value. */
function wholeText({ origin, offset }: Spot): string {
  const [text = ''] = /^[^,{}[\]"\r\n]*/.exec(origin.text.slice(offset, offset + 200)) ?? [];
  return shorten(text.trim().replaceAll(/^['`]|['`]$/g, ''));
}

function isInObject(spot: Spot): boolean {
  return openBrackets(spot.tokens, spot.offset).at(-1)?.kind === '{';
}
