import { migrateReplay } from '../../replay/migrations.ts';
import { REPLAY_VERSION, replaySchema } from '../../replay/replaySchema.ts';
import { byPlace, inWords } from '../../scenario/diagnostics/diagnostic.ts';
import { explainIssues } from '../../scenario/diagnostics/schema/explainIssues.ts';
import { readJson } from '../../scenario/parse/json/readJson.ts';
import { toData } from '../../scenario/parse/json/sourceNode.ts';
import type { DiagnosticLine } from '../output/diagnostics.ts';

/** Whether a text says of itself that it is a replay. */
export function looksLikeReplay(text: string): boolean {
  return /^\s*\{\s*(?:"\$schema"\s*:\s*"[^"\n]*"\s*,\s*)?"format"\s*:\s*"hyperscale-replay"/.test(
    text.slice(0, 2000),
  );
}

/** Everything that is wrong with the form of a replay, with places. Whether it is true, `replay verify` tells. */
export function checkReplay(path: string, text: string): readonly DiagnosticLine[] {
  const { root, findings } = readJson(path, text);
  if (root === undefined) return findings.map(inWords);
  const parsed = replaySchema.safeParse(current(toData(root)));
  const form = parsed.success ? [] : explainIssues(replaySchema, root, parsed.error.issues);
  return [...findings, ...form].map(inWords).sort(byPlace);
}

/** An older replay is judged by what it becomes. */
function current(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('version' in data)) return data;
  const version = Number(data.version);
  return version < REPLAY_VERSION ? migrateReplay({ ...data }, version) : data;
}
