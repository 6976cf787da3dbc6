import ts from 'typescript';

/** True where a name stands for something declared around it in the same file, such as a parameter or an import. */
export function isDeclaredAround(name: ts.Identifier): boolean {
  for (let scope: ts.Node = name.parent; scope !== undefined; scope = scope.parent) {
    if (namesDeclaredIn(scope).includes(name.text)) return true;
  }
  return false;
}

/** Names that a node itself brings into the scope of what it contains. */
function namesDeclaredIn(scope: ts.Node): string[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap((parameter) => boundNames(parameter.name));
  if (ts.isVariableDeclaration(scope)) return isAmbient(scope.parent.parent) ? [] : boundNames(scope.name);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    return scope.initializer && ts.isVariableDeclarationList(scope.initializer)
      ? listed(scope.initializer)
      : [];
  }
  const hasStatements = ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isCaseOrDefaultClause(scope);
  return hasStatements ? scope.statements.flatMap(namesOfStatement) : [];
}

function namesOfStatement(statement: ts.Statement): string[] {
  if (isAmbient(statement)) return [];
  if (ts.isVariableStatement(statement)) return listed(statement.declarationList);
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  return ts.isImportDeclaration(statement) ? importedNames(statement.importClause) : [];
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

const listed = (list: ts.VariableDeclarationList) =>
  list.declarations.flatMap(({ name }) => boundNames(name));

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** `declare const process` declares nothing: it claims that something outside is there. */
function isAmbient(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false;
}
