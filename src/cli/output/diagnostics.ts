import type { Diagnostic } from '../../scenario/diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import { printJson } from './json.ts';

/** One line of the answer of `validate`. */
export type DiagnosticLine = Omit<Diagnostic, 'params' | 'mend' | 'code'> & { readonly code: string };

/** Exactly the fields that the command line promises, in their order. */
export function diagnosticLine(diagnostic: DiagnosticLine): DiagnosticLine {
  const { severity, code, file, line, column, path, message, hint } = diagnostic;
  return { severity, code, file, line, column, path, message, hint };
}

/** Prints `{ok, diagnostics}` or the same for people; tells whether no error is among them. */
export function printDiagnostics(io: Io, diagnostics: readonly DiagnosticLine[], json: boolean): boolean {
  const ok = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  if (json) printJson(io, { ok, diagnostics: diagnostics.map(diagnosticLine) });
  else io.out(`${diagnostics.map(forPeople).join('')}${summary(diagnostics)}\n`);
  return ok;
}

/** As compilers write it, so that editors and terminals make a link of it. */
export function forPeople(diagnostic: DiagnosticLine): string {
  const { severity, code, file, line, column, path, message, hint } = diagnostic;
  const where = path === '' ? '' : ` (${path})`;
  return `${file}:${line}:${column} ${severity} ${code}: ${message}${where}\n    ${hint}\n`;
}

function summary(diagnostics: readonly DiagnosticLine[]): string {
  const count = (severity: DiagnosticLine['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  if (diagnostics.length === 0) return 'No mistakes.';
  return `${count('error')} errors, ${count('warning')} warnings.`;
}
