import ts from 'typescript';
import { readSources } from '../architecture/lib/sources.ts';

/**
 * Every news code in the engine's sources: what stands as `code` in the files that announce something, and what is
 * handed to a function of theirs that has a parameter of that name.
 */
export function newsCodes(): string[] {
  const announcing = readSources(['src/engine']).filter(
    ({ file, text }) => /\bannounce\b/.test(text) && !file.endsWith('quarter/work.ts'),
  );
  const found = announcing.flatMap(({ file, text }) =>
    codesIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)),
  );
  return [...new Set(found)].sort();
}

function codesIn(file: ts.SourceFile): string[] {
  const takers = new Map<string, number>();
  const codes: string[] = [];
  walk(file, (node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return;
    const place = node.parameters.findIndex((parameter) => parameter.name.getText() === 'code');
    if (place >= 0) takers.set(node.name.text, place);
  });
  walk(file, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code')
      codes.push(...texts(node.initializer));
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'code' && node.initializer)
      codes.push(...texts(node.initializer));
    if (!ts.isCallExpression(node)) return;
    const argument = node.arguments[takers.get(node.expression.getText()) ?? -1];
    if (argument !== undefined) codes.push(...texts(argument));
  });
  return codes;
}

/** The texts that an expression may come to: itself, or both ends of a choice. */
function texts(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...texts(node.whenTrue), ...texts(node.whenFalse)] : [];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}
