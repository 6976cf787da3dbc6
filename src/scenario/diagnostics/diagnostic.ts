import type { Place } from '../parse/json/position.ts';
import { formatPath, type Path, type SourceNode } from '../parse/json/sourceNode.ts';
import { MENDS, type MendCode } from './mends.ts';
import { MESSAGES, type MessageCode } from './messages.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Params = Readonly<Record<string, string | number>>;

/** How to put something right, as a code with parameters. */
export interface Mend {
  readonly code: MendCode;
  readonly params: Params;
}

/** One thing found in a file, in the form that checks produce: codes and parameters, no text. */
export interface Finding {
  readonly code: MessageCode;
  readonly params: Params;
  readonly mend: Mend;
  readonly place: Place;
  readonly path: Path;
  /** What the finding rests on besides its own place: if that was read wrongly, the finding means nothing. */
  readonly evidence?: SourceNode;
}

/**
 * One thing that is wrong with a file, with its place and the way to put it right. `message` and `hint` are English;
 * `params` and `mend` let another language say the same.
 */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: MessageCode;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** `companies[3].balance.cash`; empty for the whole document. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  readonly params: Params;
  readonly mend: Mend;
}

/** A mend with its parameters. */
export function mend(code: MendCode, params: Params = {}): Mend {
  return { code, params };
}

/** Puts a finding into words. */
export function inWords(finding: Finding): Diagnostic {
  const { severity, text } = MESSAGES[finding.code];
  return {
    severity,
    code: finding.code,
    ...finding.place,
    path: formatPath(finding.path),
    message: fill(text, finding.params),
    hint: fill(MENDS[finding.mend.code], finding.mend.params).trim(),
    params: finding.params,
    mend: finding.mend,
  };
}

/** Replaces `{name}` by its parameter. Numbers are written as in a JSON file. */
function fill(template: string, params: Params): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** By file, line and column, as a reader goes through them. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
