import { runChecks } from '../diagnostics/checks/index.ts';
import { byPlace, type Diagnostic, type Finding, inWords, mend } from '../diagnostics/diagnostic.ts';
import { explainIssues } from '../diagnostics/schema/explainIssues.ts';
import { type ResolvedScenario, resolveScenario } from '../resolve/index.ts';
import { type ScenarioFile, scenarioSchema } from '../schema/index.ts';
import { LIMITS } from './json/limits.ts';
import { type JsonDocument, readJson } from './json/readJson.ts';
import { type SourceObject, toData } from './json/sourceNode.ts';
import { mergeParts } from './mergeParts.ts';
import { type Damage, restsOnBroken } from './trust.ts';

/** A file of a scenario: its path as it is shown in diagnostics, and its text. */
export interface ScenarioPart {
  readonly path: string;
  readonly text: string;
}

/** What became of the files of a scenario. Without an error among the diagnostics it is there, ready to be played. */
export interface ParsedScenario extends Partial<ResolvedScenario> {
  readonly scenario?: ScenarioFile;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of one scenario: JSON, then their whole against the schema, then what its parts say together.
 * Collects every mistake, never stops at the first, never throws. `scenario.json` is read first, the rest by path.
 */
export function parseScenario(files: readonly ScenarioPart[]): ParsedScenario {
  const refusal = overLimits(files);
  if (refusal !== undefined) return { diagnostics: [inWords(refusal)] };
  const documents = inOrder(files).map((file) => readJson(file.path, file.text));
  const merged = mergeParts(documents.flatMap((document) => document.root ?? []));
  const findings = [...documents.flatMap((document) => document.findings), ...merged.findings];
  if (merged.root === undefined) return { diagnostics: words(findings) };
  return judge(merged.root, findings, brokenPlaces(documents));
}

function judge(root: SourceObject, before: readonly Finding[], broken: readonly Damage[]): ParsedScenario {
  const parsed = scenarioSchema.safeParse(toData(root));
  const form = parsed.success ? [] : explainIssues(scenarioSchema, root, parsed.error.issues);
  const sense = runChecks(root);
  const trusted = [...form, ...sense].filter((finding) => !restsOnBroken(finding, root, broken));
  const diagnostics = words([...before, ...trusted]);
  const fine = parsed.success && !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return fine ? { scenario: parsed.data, ...resolveScenario(parsed.data), diagnostics } : { diagnostics };
}

function brokenPlaces(documents: readonly JsonDocument[]): Damage[] {
  return documents.flatMap((document) => document.broken);
}

/** Into words, in the order of the files, each once, and no more than anybody reads. */
function words(findings: readonly Finding[]): Diagnostic[] {
  const unique = new Map(findings.map(inWords).map((diagnostic) => [identity(diagnostic), diagnostic]));
  const all = [...unique.values()].sort(byPlace);
  const shown = all.slice(0, LIMITS.diagnostics);
  const [last] = shown.slice(-1);
  if (last === undefined || shown.length === all.length) return shown;
  const { file, line, column } = last;
  const place = { file, line, column };
  const params = { count: all.length - shown.length };
  return [
    ...shown,
    inWords({ code: 'moreDiagnostics', params, mend: mend('mendTheseFirst'), place, path: [] }),
  ];
}

function identity(diagnostic: Diagnostic): string {
  return `${diagnostic.file}:${diagnostic.line}:${diagnostic.column} ${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`;
}

function inOrder(files: readonly ScenarioPart[]): ScenarioPart[] {
  const isMain = (path: string) => /(?:^|\/)scenario\.json$/.test(path);
  const rank = (file: ScenarioPart) => (isMain(file.path) ? `0${file.path}` : `1${file.path}`);
  return [...files].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function overLimits(files: readonly ScenarioPart[]): Finding | undefined {
  const place = { file: files[0]?.path ?? '', line: 1, column: 1 };
  const total = files.reduce((sum, file) => sum + file.text.length, 0);
  if (files.length === 0) return { code: 'noFiles', params: {}, mend: mend('nameAFile'), place, path: [] };
  if (files.length > LIMITS.files) {
    const params = { count: files.length, limit: LIMITS.files };
    return { code: 'tooManyFiles', params, mend: mend('fewerFiles', params), place, path: [] };
  }
  const params = { limit: LIMITS.totalCharacters };
  if (total <= LIMITS.totalCharacters) return undefined;
  return { code: 'tooMuchText', params, mend: mend('shorterFiles', params), place, path: [] };
}
