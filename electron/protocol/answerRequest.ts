import { serveFile } from '../../src/host/serve/serveFile.ts';
import { isGameAddress } from '../appAddress.ts';

/** Answers a request of the page from the folder of the built game, and nothing from any other host. */
export async function answerRequest(root: string, method: string, address: string): Promise<Response> {
  if (!isGameAddress(address)) return new Response(null, { status: 403 });
  const { status, headers, body } = await serveFile(root, method, pathOf(address));
  return new Response(body, { status, headers });
}

/** The path as it was asked for, still encoded: parsing would already fold `/../` away and hide what was meant. */
function pathOf(address: string): string {
  const afterHost = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  return afterHost.split(/[?#]/, 1)[0] || '/';
}
