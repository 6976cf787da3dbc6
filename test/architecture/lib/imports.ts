import ts from 'typescript';
import { lineOf, parse, type Source, walk } from './sources.ts';

/** One way in which a file reaches for another. */
export interface Reference {
  readonly line: number;
  /** What is written between the quotes; nothing when it is computed at run time. */
  readonly specifier: string | undefined;
  /** Names taken as values; `*` for all of them. Empty when only types are taken. */
  readonly values: readonly string[];
}

/** Finds every static and dynamic import, export-from, import type, require, worker address and glob of a file. */
export function referencesOf(source: Source): Reference[] {
  const tree = parse(source);
  const found: Reference[] = [];
  walk(tree, (node) => {
    const reference = referenceAt(node);
    if (reference !== undefined) found.push({ line: lineOf(node, tree), ...reference });
  });
  const directives = tree.referencedFiles.map(({ fileName }) => ({
    line: 1,
    specifier: fileName,
    values: [],
  }));
  return [...found, ...directives];
}

type Found = Omit<Reference, 'line'> | undefined;

function referenceAt(node: ts.Node): Found {
  if (ts.isImportDeclaration(node)) return reference(node.moduleSpecifier, valuesOfImport(node));
  if (ts.isExportDeclaration(node))
    return node.moduleSpecifier && reference(node.moduleSpecifier, valuesOfExport(node));
  if (ts.isImportTypeNode(node)) {
    return reference(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, []);
  }
  if (ts.isExternalModuleReference(node)) return reference(node.expression, ['*']);
  if (ts.isCallExpression(node)) return referenceOfCall(node);
  if (ts.isNewExpression(node)) return referenceOfAddress(node);
  return undefined;
}

function reference(specifier: ts.Node | undefined, values: readonly string[]): Found {
  const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
  return { specifier: text, values };
}

function referenceOfCall(call: ts.CallExpression): Found {
  const callee = call.expression;
  const loads =
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
  if (loads) return reference(call.arguments[0], ['*']);
  const isGlob =
    ts.isPropertyAccessExpression(callee) &&
    ts.isMetaProperty(callee.expression) &&
    callee.name.text.startsWith('glob');
  return isGlob ? referenceOfGlob(call.arguments[0]) : undefined;
}

/** The folder in front of the first star says which layer a glob reaches into. */
function referenceOfGlob(pattern: ts.Node | undefined): Found {
  const first = pattern && ts.isArrayLiteralExpression(pattern) ? pattern.elements[0] : pattern;
  const found = reference(first, ['*']);
  return found?.specifier === undefined
    ? found
    : { ...found, specifier: `${found.specifier.split('*')[0]}*` };
}

/** `new URL('./x.worker.ts', import.meta.url)` is how a worker is loaded. */
function referenceOfAddress(node: ts.NewExpression): Found {
  const [address, base] = node.arguments ?? [];
  if (base?.getText() !== 'import.meta.url' || address === undefined) return undefined;
  const found = reference(address, ['*']);
  return found?.specifier?.match(/\.tsx?$/) ? found : undefined;
}

function valuesOfImport(node: ts.ImportDeclaration): string[] {
  const clause = node.importClause;
  if (clause === undefined) return ['*'];
  if (clause.isTypeOnly) return [];
  const bindings = clause.namedBindings;
  const named =
    bindings && ts.isNamedImports(bindings) ? valueNames(bindings.elements) : bindings ? ['*'] : [];
  return clause.name === undefined ? named : ['default', ...named];
}

function valuesOfExport(node: ts.ExportDeclaration): string[] {
  if (node.isTypeOnly) return [];
  return node.exportClause && ts.isNamedExports(node.exportClause)
    ? valueNames(node.exportClause.elements)
    : ['*'];
}

function valueNames(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] {
  return elements
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text);
}
