import ts from 'typescript';
import { isDeclaredAround } from './scopes.ts';
import { lineOf, parse, type Source, walk } from './sources.ts';

/** Functions and constants of Math that give the same bits on every engine of the language. */
const exactMath = new Set([
  ...['abs', 'ceil', 'floor', 'fround', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc', 'imul', 'clz32'],
  ...['E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2'],
]);

/** Names of the language that lead to clocks and places, run text as code, or wait. They may not even be shadowed. */
const bannedNames = new Set([
  ...['Date', 'Temporal', 'Intl', 'globalThis', 'eval', 'Function', 'Promise', 'Atomics'],
  ...['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'require'],
]);

/** Names of the page and of Node. They are ordinary words too, so a variable of the engine may be called that. */
const bannedOutside = new Set([
  ...[
    'performance',
    'crypto',
    'console',
    'process',
    'Buffer',
    'module',
    'global',
    'window',
    'self',
    'document',
  ],
  ...['navigator', 'fetch', 'localStorage', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'structuredClone'],
]);

/** Members whose result depends on the machine, or that lead back to what is banned. */
const bannedMember = /^(toLocale.*|localeCompare|normalize|constructor|__proto__|stack)$/;

/** Finds what would make two machines disagree, or reach out of the engine. Reads the tree, not the text. */
export function checkEngineBans(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const tree = parse(source);
    const faults: string[] = [];
    walk(tree, (node) => {
      const fault = faultAt(node);
      if (fault !== undefined) faults.push(`${source.file}:${lineOf(node, tree)} ${fault}`);
    });
    return faults;
  });
}

function faultAt(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return identifierFault(node);
  if (ts.isStringLiteralLike(node)) return literalFault(node);
  if (ts.isBinaryExpression(node)) return powerFault(node.operatorToken.kind);
  if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword) return 'waits';
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'uses import.meta';
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent))
    return 'imports at run time';
  return undefined;
}

function powerFault(operator: ts.SyntaxKind): string | undefined {
  const isPower =
    operator === ts.SyntaxKind.AsteriskAsteriskToken ||
    operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
  return isPower ? 'uses **' : undefined;
}

function identifierFault(node: ts.Identifier): string | undefined {
  const name = node.text;
  if (isMemberName(node)) return isTakenMember(node) && bannedMember.test(name) ? `uses .${name}` : undefined;
  if (name === 'Math') return mathFault(node);
  const isBanned = bannedNames.has(name) || (bannedOutside.has(name) && !isDeclaredAround(node));
  return isBanned ? `uses ${name}` : undefined;
}

/** Math may only be used as `Math.floor` and the like: whoever passes it on, or takes it apart, hides what is used. */
function mathFault(node: ts.Identifier): string | undefined {
  const parent = node.parent;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return 'hands Math on';
  return exactMath.has(parent.name.text) ? undefined : `uses Math.${parent.name.text}`;
}

/** `x['constructor']` reaches as far as `x.constructor`. */
function literalFault(node: ts.StringLiteralLike): string | undefined {
  const isKey = ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;
  return isKey && bannedMember.test(node.text) ? `uses ['${node.text}']` : undefined;
}

/** A name behind a dot, or the key of a property: it means nothing by itself. */
function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node || isDestructuredAsIs(parent, node);
  const isKeyed =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isEnumMember(parent);
  return isKeyed && parent.name === node;
}

/** `const { constructor } = x` takes a member, although no dot is written. */
const isDestructuredAsIs = (parent: ts.BindingElement, node: ts.Identifier) =>
  parent.propertyName === undefined && parent.name === node && ts.isObjectBindingPattern(parent.parent);

const isTakenMember = (node: ts.Identifier) =>
  ts.isPropertyAccessExpression(node.parent) || ts.isBindingElement(node.parent);
