import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFile } from '../../src/host/serve/serveFile.ts';

/** A running server of the built page. */
export interface WebServer {
  /** Address of the page, such as `http://127.0.0.1:4790/`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a folder on the loopback interface, under the same policy as the desktop window.
 *
 * Campaigns in a browser belong to an address with its port, so the same port is taken each time if it is free.
 *
 * @param ports ports to try in order; 0 lets the system choose
 * @throws when none of the ports can be had
 */
export async function startWebServer(root: string, ports: readonly number[]): Promise<WebServer> {
  const server = createServer((request, response) => void answer(root, request, response));
  for (const port of ports) {
    if (await listen(server, port)) return running(server);
  }
  throw new Error(`None of the ports ${ports.join(', ')} is free on the loopback interface.`);
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page of another name that resolves to this machine must not read the game: only our own names are answered.
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') {
    response.writeHead(421).end();
    return;
  }
  const requestPath = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const file = await serveFile(root, request.method ?? 'GET', requestPath);
  response.writeHead(file.status, file.headers).end(file.body);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const refused = () => resolve(false);
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

function running(server: Server): WebServer {
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, port, close };
}
