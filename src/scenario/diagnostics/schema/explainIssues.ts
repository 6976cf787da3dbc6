import type { z } from 'zod';
import type { Path, SourceNode } from '../../parse/json/sourceNode.ts';
import { type Finding, mend } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { findingAt, findingAtKey, type IssueContext, spotAt } from './context.ts';
import { keysOf } from './introspect.ts';
import { missing, wrongType } from './typeIssues.ts';
import { noVariant } from './unionIssues.ts';
import { badFormat, badKey, didYouMean, listed, notAnOption, outOfRange } from './valueIssues.ts';

/** Tells everything that a schema has against a document, with the place of each and how to mend it. */
export function explainIssues(
  schema: z.core.$ZodType,
  root: SourceNode,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const findings = issues.flatMap((issue) => explain({ schema, root }, issue, []));
  const misspelt = new Set(findings.flatMap(meantKey));
  return findings.filter((finding) => finding.code !== 'missingKey' || !misspelt.has(pathKey(finding.path)));
}

/** A name that was meant is not missing as well. */
function meantKey(finding: Finding): string[] {
  if (finding.code !== 'unknownKey' || finding.mend.code !== 'didYouMean') return [];
  return [pathKey([...finding.path.slice(0, -1), String(finding.mend.params.nearest)])];
}

const pathKey = (path: Path) => JSON.stringify(path);

function explain(context: IssueContext, issue: z.core.$ZodIssue, base: Path): Finding[] {
  // zod types path steps as PropertyKey; JSON has no symbols.
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(context, [...path, key]));
  }
  if (issue.code === 'invalid_union') return noVariant(context, issue, path, explain);
  return [explainOne(context, issue, path)];
}

function explainOne(
  context: IssueContext,
  issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys | z.core.$ZodIssueInvalidUnion>,
  path: Path,
): Finding {
  const spot = spotAt(context, path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(spot, issue.expected);
    case 'invalid_value':
      return spot.node === undefined ? missing(spot) : notAnOption(spot, issue.values);
    case 'too_big':
    case 'too_small':
      return outOfRange(spot, issue);
    case 'invalid_format':
      return badFormat(spot, issue);
    case 'invalid_key':
      return badKey(spot, issue);
    default:
      return findingAt(
        spot,
        'invalid',
        { reason: issue.message },
        mend('followRule', { reason: issue.message }),
      );
  }
}

function unknownKey(context: IssueContext, path: Path): Finding {
  const spot = spotAt(context, path);
  const parent = spotAt(context, path.slice(0, -1));
  const names = parent.wanted === undefined ? [] : keysOf(parent.wanted, parent.node);
  const written = parent.node?.kind === 'object' ? [...parent.node.members.keys()] : [];
  const key = String(spot.key);
  const close = nearest(
    key,
    names.filter((name) => !written.includes(name)),
  );
  const mended = close === undefined ? mend('removeKey', { known: listed(names) }) : didYouMean(close);
  return findingAtKey(spot, 'unknownKey', { key }, mended);
}
