import { z } from 'zod';
import { type Finding, type Mend, mend } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { findingAt, findingAtKey, type IssueSpot } from './context.ts';
import { valueText } from './found.ts';
import { aboutOf } from './introspect.ts';
import { rangeText } from './ranges.ts';

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** A number out of its range, or a text or list of the wrong length. */
export function outOfRange(spot: IssueSpot, issue: SizeIssue): Finding {
  const big = issue.code === 'too_big';
  const limit = `${big ? 'at most' : 'at least'} ${big ? issue.maximum : issue.minimum}`;
  const about = spot.wanted === undefined ? '' : aboutOf(spot.wanted);
  if (issue.origin === 'string') {
    const length = spot.node?.kind === 'leaf' ? String(spot.node.value).length : 0;
    return findingAt(spot, big ? 'tooLong' : 'tooShort', { length }, mend('writeLength', { range: limit }));
  }
  if (issue.origin === 'array' || issue.origin === 'tuple') {
    const length = spot.node?.kind === 'list' ? spot.node.items.length : 0;
    const code = big ? 'tooManyItems' : 'tooFewItems';
    return findingAt(spot, code, { length }, mend('writeItems', { range: limit, about }));
  }
  const params = { value: valueText(spot.node) };
  return findingAt(spot, big ? 'tooBig' : 'tooSmall', params, rangeMend(spot, issue, about));
}

function rangeMend(spot: IssueSpot, issue: SizeIssue, about: string): Mend {
  const value = spot.node?.kind === 'leaf' ? Number(spot.node.value) : Number.NaN;
  const isPercent = issue.code === 'too_big' && issue.maximum === 1 && value > 1 && value <= 100;
  if (isPercent)
    return mend('writeFraction', { share: Number((value / 100).toPrecision(12)), written: value });
  const range = spot.wanted === undefined ? '' : rangeText(spot.wanted, spot.key);
  return mend('writeRange', { range, about });
}

/** A value that is not among those that are allowed. */
export function notAnOption(spot: IssueSpot, options: readonly z.core.util.Primitive[]): Finding {
  const value = spot.node?.kind === 'leaf' ? spot.node.value : null;
  const names = options.map(String);
  const close = typeof value === 'string' ? nearest(value, names) : undefined;
  const mended = close === undefined ? mend('writeOneOf', { options: listed(options) }) : didYouMean(close);
  return findingAt(spot, 'notAnOption', { value: valueText(spot.node) }, mended);
}

export function didYouMean(name: string): Mend {
  return mend('didYouMean', { nearest: name });
}

/** Names or values in a sentence; a long list is cut. */
export function listed(values: readonly z.core.util.Primitive[]): string {
  const shown = values
    .slice(0, 20)
    .map((value) => (typeof value === 'string' ? `"${value}"` : String(value)));
  return shown.join(', ') + (values.length > shown.length ? ', …' : '');
}

/** A text that does not follow its pattern. */
export function badFormat(spot: IssueSpot, issue: z.core.$ZodIssueInvalidStringFormat): Finding {
  const value = spot.node?.kind === 'leaf' ? String(spot.node.value) : '';
  return findingAt(spot, 'badFormat', { value: valueText(spot.node) }, formatMend(spot.wanted, value, issue));
}

/** A name in a table that cannot be one. */
export function badKey(spot: IssueSpot, issue: z.core.$ZodIssueInvalidKey): Finding {
  const key = String(spot.key);
  const [inner] = issue.issues;
  const mended =
    inner?.code === 'invalid_format'
      ? formatMend(undefined, key, inner)
      : mend('followRule', { reason: inner?.message ?? issue.message });
  return findingAtKey(spot, 'badKey', { key }, mended);
}

function formatMend(
  wanted: z.core.$ZodType | undefined,
  value: string,
  issue: z.core.$ZodIssueInvalidStringFormat,
): Mend {
  const guess = wanted && guesses(value).find((text) => text !== value && z.safeParse(wanted, text).success);
  if (guess !== undefined) return mend('writeInstead', { value: `"${guess}"` });
  const own = issue.message.startsWith('Invalid ') ? undefined : issue.message;
  return mend('writeFormat', { expected: own ?? `a text that matches ${issue.pattern ?? issue.format}` });
}

/** What an author may have meant: other ways of writing quarters, ids, colours and versions. */
function guesses(value: string): string[] {
  const text = value.trim();
  const quarter = /([12]\d{3}).*?[Qq]?([1-4])$/.exec(text) ?? undefined;
  const turned = /^[Qq]?([1-4])\D+((?:19|20|21)\d\d)$/.exec(text) ?? undefined;
  return [
    text,
    text.toLowerCase(),
    ...(turned ? [`Q${turned[1]} ${turned[2]}`] : []),
    ...(quarter ? [`Q${quarter[2]} ${quarter[1]}`] : []),
    text.replaceAll(/[\s_.]+/g, '-').replaceAll(/[^A-Za-z0-9-]/g, ''),
    `#${text.toLowerCase()}`,
    `${text}.0`,
    `${text}.0.0`,
  ];
}
