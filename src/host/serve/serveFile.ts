import { readFile } from 'node:fs/promises';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { mimeTypeOf } from './mimeTypes.ts';
import { resolveRequestPath } from './resolveRequestPath.ts';

/** An answer in the shape that both the loopback server and the `app://` protocol can send. */
export interface FileAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Answers a request for a file under `root`, with the security headers on every answer, refusals too.
 * A path that leaves the root is answered like a file that is not there.
 */
export async function serveFile(root: string, method: string, requestPath: string): Promise<FileAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  const file = resolveRequestPath(root, requestPath);
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) return refusal(404);
  const headers = { ...securityHeaders, 'Content-Type': mimeTypeOf(file) };
  return { status: 200, headers, body: method === 'HEAD' ? new Uint8Array() : new Uint8Array(content) };
}

function refusal(status: 404 | 405): FileAnswer {
  const headers = { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers, body: new Uint8Array() };
}
