import type { z } from 'zod';
import type { Path } from '../../parse/json/sourceNode.ts';
import { type Finding, mend } from '../diagnostic.ts';
import { findingAt, type IssueContext, spotAt } from './context.ts';
import { keysOf, likeliestOption, likenessOf, unwrap } from './introspect.ts';
import { missing, wrongType } from './typeIssues.ts';
import { notAnOption } from './valueIssues.ts';

type Explain = (context: IssueContext, issue: z.core.$ZodIssue, base: Path) => Finding[];

/**
 * A value that has none of several forms: told as what is wrong with the form that it looks like,
 * and only as a list of the forms when it looks like none.
 */
export function noVariant(
  context: IssueContext,
  issue: z.core.$ZodIssueInvalidUnion,
  issuePath: Path,
  explain: Explain,
): Finding[] {
  const path = withoutDiscriminator(issue, issuePath);
  const spot = spotAt(context, path);
  if (spot.node === undefined) return [missing(spot)];
  if (issue.discriminator !== undefined) return [wrongKind(context, issue, path)];
  const literals = issue.errors.flatMap((errors) => errors.flatMap(literalsOf));
  if (literals.length > 0 && issue.errors.every((errors) => errors.every(isLiteral))) {
    return [notAnOption(spot, literals)];
  }
  const union = spot.wanted === undefined ? undefined : unwrap(spot.wanted)._zod.def;
  const options = union?.type === 'union' ? union.options : [];
  const best = likeliestOption(options, spot.node);
  const option = options[best];
  if (option !== undefined && likenessOf(option, spot.node) > 0) {
    return (issue.errors[best] ?? []).flatMap((inner) => explain(context, inner, path));
  }
  const forms = options.map((form) => formText(form, keysOf(form, undefined)));
  return [findingAt(spot, 'noVariant', {}, mend('writeVariant', { options: forms.join(' or ') }))];
}

/** zod reports an unknown kind at the kind, other mistakes at the value that has it. */
function withoutDiscriminator(issue: z.core.$ZodIssueInvalidUnion, path: Path): Path {
  return issue.discriminator !== undefined && path.at(-1) === issue.discriminator ? path.slice(0, -1) : path;
}

function wrongKind(context: IssueContext, issue: z.core.$ZodIssueInvalidUnion, path: Path): Finding {
  const whole = spotAt(context, path);
  if (whole.node?.kind !== 'object') return wrongType(whole, 'object');
  const spot = spotAt(context, [...path, issue.discriminator ?? 'kind']);
  const union = whole.wanted === undefined ? undefined : unwrap(whole.wanted)._zod.def;
  const options =
    union?.type === 'union' ? union.options.flatMap((form) => kindsOf(form, String(spot.key))) : [];
  if (spot.node !== undefined) return notAnOption(spot, options);
  const params = { key: String(spot.key), example: JSON.stringify(options[0] ?? '…') };
  const about = `One of: ${options.map((option) => JSON.stringify(option)).join(', ')}.`;
  return findingAt(spot, 'missingKey', { key: params.key }, mend('addKey', { ...params, about }));
}

function kindsOf(form: z.core.$ZodType, discriminator: string): z.core.util.Primitive[] {
  const { def } = unwrap(form)._zod;
  if (def.type === 'union') return def.options.flatMap((option) => kindsOf(option, discriminator));
  const kind = def.type === 'object' ? def.shape[discriminator] : undefined;
  const literal = kind === undefined ? undefined : unwrap(kind)._zod.def;
  if (literal?.type === 'enum') return Object.values(literal.entries);
  return literal?.type === 'literal' ? [...literal.values] : [];
}

function formText(form: z.core.$ZodType, keys: readonly string[]): string {
  const { def } = unwrap(form)._zod;
  return def.type === 'object' ? `{ ${keys.map((key) => `"${key}": …`).join(', ')} }` : `a ${def.type}`;
}

const isLiteral = (issue: z.core.$ZodIssue) => issue.code === 'invalid_value';
const literalsOf = (issue: z.core.$ZodIssue) => (issue.code === 'invalid_value' ? issue.values : []);
