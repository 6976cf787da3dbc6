/** What can be wrong with a saved file. Texts for the codes are in the locale files. */
export type SaveDiagnosticCode =
  | 'notASave'
  | 'tooLarge'
  | 'newerVersion'
  | 'damagedHeader'
  | 'damagedPayload'
  | 'tooDeep'
  | 'notJson'
  | 'forbiddenKey'
  | 'migrationFailed'
  | 'invalidHeader'
  | 'invalidPayload';

/** One thing that is wrong with a saved file, in a form that a program and a translation can use. */
export interface SaveDiagnostic {
  readonly severity: 'error';
  readonly code: SaveDiagnosticCode;
  /** Line of the file, counted from 1: preamble, header, payload. */
  readonly line: 1 | 2 | 3;
  /** Where in the header or the payload, such as `companies.3.cash`; empty for the whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or all that stands in its way. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly SaveDiagnostic[] };

/** A failure with one diagnostic. */
export function refuse(
  code: SaveDiagnosticCode,
  line: SaveDiagnostic['line'],
  params: SaveDiagnostic['params'] = {},
  path = '',
): { readonly ok: false; readonly diagnostics: readonly SaveDiagnostic[] } {
  return { ok: false, diagnostics: [{ severity: 'error', code, line, path, params }] };
}
