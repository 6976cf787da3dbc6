import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/scenario/diagnostics/diagnostic.ts';
import { readScenarioFolder, shippedScenarios } from '../../../src/scenario/folderScenarios.ts';
import type { ScenarioPart } from '../../../src/scenario/parse/parseScenario.ts';

export const flagship: readonly ScenarioPart[] = await readScenarioFolder(
  `${shippedScenarios()}the-ten-billion-deal`,
);

/** A mistake to make in a file: what to find, what to put there, with § where the diagnostic has to point. */
export interface Mistake {
  readonly file: string;
  readonly find: RegExp;
  readonly put: string;
}

/** Where a diagnostic is expected. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes mistakes in a copy of the flagship; places are counted here in another way than in the product. */
export function spoil(
  mistakes: readonly Mistake[],
  files = flagship,
): { files: ScenarioPart[]; marks: Mark[] } {
  const spoilt = files.map((file) => ({ ...file }));
  for (const { file, find, put } of mistakes) {
    const part = spoilt.find(({ path }) => path === file);
    if (part === undefined || !find.test(part.text)) throw new Error(`${file} has no ${find}`);
    part.text = part.text.replace(find, put);
  }
  const marks = spoilt.flatMap((part) => takeMarks(part));
  return { files: spoilt, marks };
}

function takeMarks(part: { path: string; text: string }): Mark[] {
  const marks: Mark[] = [];
  while (part.text.includes('§')) {
    const [before = ''] = part.text.split('§', 1);
    part.text = part.text.replace('§', '');
    const lines = before.split('\n');
    marks.push({ file: part.path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
  }
  return marks;
}

/** The diagnostics at a place. */
export function at(diagnostics: readonly Diagnostic[], mark: Mark | undefined): Diagnostic[] {
  return diagnostics.filter(({ file, line, column }) => {
    return file === mark?.file && line === mark.line && column === mark.column;
  });
}

export function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** Says what was found instead, when a test fails. */
export function expectOne(
  diagnostics: readonly Diagnostic[],
  mark: Mark | undefined,
  code: string,
): Diagnostic {
  const found = at(diagnostics, mark).find((diagnostic) => diagnostic.code === code);
  const seen = diagnostics.map(
    (d) => `${d.file}:${d.line}:${d.column} ${d.code} ${d.path} ${d.message} ${d.hint}`,
  );
  expect(found, `${code} at ${JSON.stringify(mark)}; found:\n${seen.slice(0, 12).join('\n')}`).toBeDefined();
  if (found === undefined) throw new Error('unreachable: the line above has failed');
  return found;
}
