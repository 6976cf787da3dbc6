import path from 'node:path';

/**
 * Turns the path of a request into a file inside `root`, or nothing where it would leave it.
 *
 * `..%2f` survives the parsing of an address, so the path is decoded first, then resolved, and the result must lie
 * under the root plus a separator: `/srv/web-old` is not inside `/srv/web`.
 *
 * @param root absolute folder that is served
 * @param requestPath path part of the address, still encoded, such as `/app/index.js`; `/` means `index.html`
 */
export function resolveRequestPath(root: string, requestPath: string): string | undefined {
  const decoded = decode(requestPath);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  const relative = decoded.replace(/^\/+/, '') || 'index.html';
  if (/^[a-z]:/i.test(relative) || relative.split('/').includes('..')) return undefined;
  const file = path.resolve(root, relative);
  return file.startsWith(path.resolve(root) + path.sep) ? file : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
