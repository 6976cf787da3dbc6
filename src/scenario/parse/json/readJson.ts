import { type ParseError, parseTree } from 'jsonc-parser';
import { type Finding, mend } from '../../diagnostics/diagnostic.ts';
import type { MessageCode } from '../../diagnostics/messages.ts';
import { buildSource } from './buildSource.ts';
import { LIMITS } from './limits.ts';
import { createOrigin, type Origin, type Place, placeAt } from './position.ts';
import type { SourceNode } from './sourceNode.ts';
import { explainSyntax } from './syntaxErrors.ts';
import { firstTooDeep, type Token, tokenise } from './tokens.ts';

/** A JSON text as it was read, with everything that is wrong with it as JSON. */
export interface JsonDocument {
  readonly origin: Origin;
  /** What could be read; absent for a file that is empty or breaks a limit. */
  readonly root?: SourceNode;
  readonly findings: readonly Finding[];
  /** Places of syntax errors around which data may have been read wrongly. */
  readonly broken: readonly Place[];
}

/** Mistakes after which the parser reads on as the author meant it. */
const harmless: ReadonlySet<MessageCode> = new Set(['trailingComma', 'missingComma', 'extraText']);

/**
 * Reads JSON with comments that nobody vouches for: size first, then depth, then syntax, then names.
 * Never throws; collects every error with its place. Data from {@link toData} carries no dangerous names.
 */
export function readJson(file: string, text: string): JsonDocument {
  const tooLarge = text.length > LIMITS.fileCharacters;
  const origin = createOrigin(file, tooLarge ? '' : text.replace(/^\uFEFF/, ' '));
  if (tooLarge) return refuse(origin, 0, 'fileTooLarge', LIMITS.fileCharacters);
  const tokens = tokenise(origin.text);
  const deep = firstTooDeep(tokens, LIMITS.depth);
  if (deep !== undefined) return refuse(origin, deep.offset, 'tooDeep', LIMITS.depth);
  return parse(origin, tokens);
}

function parse(origin: Origin, tokens: readonly Token[]): JsonDocument {
  const errors: ParseError[] = [];
  const tree = parseTree(origin.text, errors);
  const kept = errors.slice(0, LIMITS.diagnostics);
  const syntax = explainSyntax(origin, tokens, kept);
  const broken = syntax.filter((finding) => !harmless.has(finding.code)).map((finding) => finding.place);
  if (tree === undefined) return { origin, findings: syntax, broken };
  const { node, findings } = buildSource(origin, tree);
  return { origin, root: node, findings: [...syntax, ...findings], broken };
}

function refuse(
  origin: Origin,
  offset: number,
  code: 'fileTooLarge' | 'tooDeep',
  limit: number,
): JsonDocument {
  const place = placeAt(origin, offset);
  const finding: Finding = {
    code,
    params: { limit },
    mend: mend(code === 'tooDeep' ? 'nestLess' : 'splitFile', { limit }),
    place,
    path: [],
  };
  return { origin, findings: [finding], broken: [place] };
}
