import { migrateReplay } from './migrations.ts';
import { REPLAY_LIMITS, REPLAY_VERSION, type Replay, replaySchema } from './replaySchema.ts';

/** What can be wrong with a file that should be a replay, as a code with parameters. */
export type ReplayFault =
  | { readonly code: 'tooLarge'; readonly limit: number }
  | { readonly code: 'notJson' }
  | { readonly code: 'forbiddenKey'; readonly key: string }
  | { readonly code: 'notAReplay' }
  | { readonly code: 'newerVersion'; readonly version: number; readonly current: number }
  | { readonly code: 'damaged' }
  | { readonly code: 'invalid'; readonly path: string; readonly reason: string };

export type ReadReplay =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly faults: readonly ReplayFault[] };

/** Reads a replay that nobody vouches for: size, JSON, version, form. Never throws. */
export function readReplay(text: string): ReadReplay {
  if (text.length > REPLAY_LIMITS.characters)
    return fault({ code: 'tooLarge', limit: REPLAY_LIMITS.characters });
  const { data, forbidden } = parse(text);
  if (data === undefined) return fault({ code: 'notJson' });
  if (forbidden !== undefined) return fault({ code: 'forbiddenKey', key: forbidden });
  if (!isReplay(data)) return fault({ code: 'notAReplay' });
  return check(data);
}

function check(data: Readonly<Record<string, unknown>> & { readonly version: number }): ReadReplay {
  const { version } = data;
  if (version > REPLAY_VERSION) return fault({ code: 'newerVersion', version, current: REPLAY_VERSION });
  const migrated = tryMigrate(data, version);
  if (migrated === undefined) return fault({ code: 'damaged' });
  const parsed = replaySchema.safeParse(migrated);
  if (parsed.success) return { ok: true, replay: parsed.data };
  const faults = parsed.error.issues.map((issue): ReplayFault => {
    return { code: 'invalid', path: issue.path.map(String).join('.'), reason: issue.code };
  });
  return { ok: false, faults };
}

function tryMigrate(data: Readonly<Record<string, unknown>>, version: number): unknown {
  try {
    return migrateReplay(data, version);
  } catch {
    // A migration meets data that no version of the game has written.
    return undefined;
  }
}

/** Names through which data could reach the prototypes of objects. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function parse(text: string): { readonly data?: unknown; readonly forbidden?: string } {
  const found: string[] = [];
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => {
      if (forbiddenKeys.has(key)) found.push(key);
      return value;
    });
    const [forbidden] = found;
    return forbidden === undefined ? { data } : { data, forbidden };
  } catch {
    return {};
  }
}

function isReplay(data: unknown): data is Readonly<Record<string, unknown>> & { readonly version: number } {
  if (typeof data !== 'object' || data === null || !('format' in data) || !('version' in data)) return false;
  return (
    data.format === 'hyperscale-replay' && Number.isSafeInteger(data.version) && Number(data.version) > 0
  );
}

function fault(one: ReplayFault): ReadReplay {
  return { ok: false, faults: [one] };
}
