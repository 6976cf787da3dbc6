import { z } from 'zod';
import { saveSizeLimit } from '../saveStorage.ts';
import { type Decoded, refuse, type SaveDiagnostic } from './diagnostics.ts';
import { type Head, openHead, openPayload, seal } from './envelope.ts';
import { type Migrations, migrate } from './migrations.ts';
import { assertPlainJson } from './plainJson.ts';
import { parseSafely } from './safeJson.ts';

// Pages may not run text as code, so zod must not try to.
z.config({ jitless: true });

/** What a format is made of: the schema of each part is its type. */
export interface SaveFormatParts<Header, Payload> {
  readonly header: z.ZodType<Header>;
  readonly payload: z.ZodType<Payload>;
  readonly migrations: Migrations;
}

export interface SaveContent<Header, Payload> {
  readonly header: Header;
  readonly payload: Payload;
  /** Version the file was written in. */
  readonly version: number;
}

/** Writes and reads saved files. Reading never throws: whatever is wrong comes back as diagnostics. */
export interface SaveFormat<Header, Payload> {
  /** @throws TypeError when header or payload hold something that JSON would change */
  encode(header: Header, payload: Payload): string;
  decode(text: string): Decoded<SaveContent<Header, Payload>>;
  /** Reads the header from the head of a file (its first two lines), without the rest. */
  readHeader(head: string): Decoded<Header>;
}

/** Puts a format together from its schemas and migrations. */
export function createSaveFormat<Header, Payload>(
  parts: SaveFormatParts<Header, Payload>,
): SaveFormat<Header, Payload> {
  const current = parts.migrations.current;
  const readHeader = (head: Head) => readPart(parts, 'header', parts.header, head.version, head.header);
  return {
    encode: (header, payload) => seal(current, toJson(header), toJson(payload)),
    readHeader: (text) => andThen(openKnownHead(text, current), readHeader),
    decode: (text) =>
      andThen(openKnownHead(text, current), (head) =>
        andThen(readHeader(head), (header) =>
          andThen(openPayload(text, head), (json) =>
            andThen(readPart(parts, 'payload', parts.payload, head.version, json), (payload) => ({
              ok: true,
              value: { header, payload, version: head.version },
            })),
          ),
        ),
      ),
  };
}

function openKnownHead(text: string, current: number): Decoded<Head> {
  if (text.length > saveSizeLimit) return refuse('tooLarge', 1, { limit: saveSizeLimit });
  return andThen(openHead(text), (head) =>
    head.version <= current
      ? { ok: true, value: head }
      : refuse('newerVersion', 1, { version: head.version, current }),
  );
}

function readPart<T>(
  parts: { readonly migrations: Migrations },
  part: 'header' | 'payload',
  schema: z.ZodType<T>,
  version: number,
  json: string,
): Decoded<T> {
  const line = part === 'header' ? 2 : 3;
  return andThen(parseSafely(json, line), (raw) => {
    try {
      return checkPart(schema, migrate(parts.migrations, part, version, raw), part, line);
    } catch {
      // A migration meets data that no version of the game has written.
      return refuse('migrationFailed', line, { version });
    }
  });
}

function checkPart<T>(
  schema: z.ZodType<T>,
  value: unknown,
  part: 'header' | 'payload',
  line: SaveDiagnostic['line'],
): Decoded<T> {
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const code = part === 'header' ? 'invalidHeader' : 'invalidPayload';
  const diagnostics = checked.error.issues.map((issue): SaveDiagnostic => {
    const path = issue.path.map(String).join('.');
    return { severity: 'error', code, line, path, params: { reason: issue.code } };
  });
  return { ok: false, diagnostics };
}

function andThen<A, B>(result: Decoded<A>, next: (value: A) => Decoded<B>): Decoded<B> {
  return result.ok ? next(result.value) : result;
}

function toJson(value: unknown): string {
  assertPlainJson(value);
  return JSON.stringify(value);
}
