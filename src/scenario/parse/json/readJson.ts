import { type ParseError, parseTree } from 'jsonc-parser';
import { type Finding, mend } from '../../diagnostics/diagnostic.ts';
import type { MessageCode } from '../../diagnostics/messages.ts';
import { type Damage, restsOnBroken } from '../trust.ts';
import { buildSource } from './buildSource.ts';
import { LIMITS } from './limits.ts';
import { createOrigin, type Origin, placeAt } from './position.ts';
import { closeRunaways } from './runaway.ts';
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
  readonly broken: readonly Damage[];
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

function parse(origin: Origin, written: readonly Token[]): JsonDocument {
  const { offsets, text } = closeRunaways(origin.text, written);
  const unclosed = offsets.map((offset): Finding => {
    return {
      code: 'unclosedText',
      params: {},
      mend: mend('closeText'),
      place: placeAt(origin, offset),
      path: [],
    };
  });
  const tokens = offsets.length === 0 ? written : tokenise(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const others = explainSyntax(origin, tokens, errors.slice(0, LIMITS.diagnostics));
  const syntax = [...unclosed, ...others];
  const broken = syntax.flatMap(damageOf);
  if (tree === undefined) return { origin, findings: syntax, broken };
  const { node, findings } = buildSource(origin, tree);
  const repeated = findings.filter((finding) => !isAround(finding, node, broken));
  return { origin, root: node, findings: [...syntax, ...repeated], broken };
}

function damageOf({ code, place }: Finding): Damage[] {
  if (harmless.has(code)) return [];
  return [{ ...place, reach: code === 'unclosedText' ? 'line' : 'around' }];
}

/** A name that seems to be written twice because a bracket was lost. */
function isAround(finding: Finding, root: SourceNode, broken: readonly Damage[]): boolean {
  if (finding.code !== 'duplicateKey') return false;
  return restsOnBroken({ ...finding, path: finding.path.slice(0, -1) }, root, broken);
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
  return { origin, findings: [finding], broken: [{ ...place, reach: 'around' }] };
}
