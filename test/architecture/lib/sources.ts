import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The top folder of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** A source file, its path relative to the top folder and with `/` on every system. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** All files under a folder, relative to the top folder. A folder that is not there has none. */
export function filesUnder(folder: string): string[] {
  const absolute = path.join(repositoryRoot, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repositoryRoot, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
}

/** Our TypeScript under the given folders. */
export function readSources(folders: readonly string[]): Source[] {
  const files = folders.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => ({ file, text: readFileSync(path.join(repositoryRoot, file), 'utf8') }));
}

/** Every file that belongs to the repository: all that git keeps, or all that is not ignored where git cannot tell. */
export function trackedFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = spawnSync('git', args, { cwd: repositoryRoot, encoding: 'utf8' });
  const files = listed.status === 0 ? listed.stdout.split('\0') : filesNotIgnored();
  return files.filter((file) => file !== '' && existsSync(path.join(repositoryRoot, file)));
}

function filesNotIgnored(): string[] {
  const rules = readFileSync(path.join(repositoryRoot, '.gitignore'), 'utf8').split('\n');
  const ignored = new Set(['.git', ...rules.map((rule) => rule.replace(/\/$/, ''))]);
  const top = readdirSync(repositoryRoot, { withFileTypes: true }).filter(({ name }) => !ignored.has(name));
  return top.flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]));
}

export function parse(source: Source): ts.SourceFile {
  const kind = source.file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true, kind);
}

/** Line of a node, counted from 1. */
export function lineOf(node: ts.Node, tree: ts.SourceFile): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Visits a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
