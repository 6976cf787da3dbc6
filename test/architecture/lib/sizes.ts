import ts from 'typescript';
import { parse, type Source, walk } from './sources.ts';

/** Lines of each file, and of each function that has a body. */
export function sizesOf(sources: readonly Source[]): { files: Sized[]; functions: Sized[] } {
  const files = sources.map(({ file, text }) => ({ name: file, lines: text.trimEnd().split('\n').length }));
  return { files, functions: sources.flatMap(functionSizes) };
}

export interface Sized {
  readonly name: string;
  readonly lines: number;
}

/** The value below which the given part of the sizes lies. */
export function quantile(sized: readonly Sized[], part: number): number {
  const sorted = sized.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function functionSizes(source: Source): Sized[] {
  const tree = parse(source);
  const found: Sized[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    found.push({ name: `${source.file}:${first + 1}`, lines: last - first + 1 });
  });
  return found;
}
