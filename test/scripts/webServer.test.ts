import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWebServer, type WebServer } from '../../scripts/lib/webServer.ts';
import { contentSecurityPolicy } from '../../src/host/serve/contentSecurityPolicy.ts';

let root: string;
let server: WebServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hyperscale-web-'));
  writeFileSync(path.join(root, 'index.html'), '<p>game</p>');
  server = await startWebServer(root, [0]);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Asks with a path and a host as they are, which `fetch` would tidy up. */
function ask(
  pathOf: string,
  host = '127.0.0.1',
  method = 'GET',
): Promise<{ status: number; policy: unknown }> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, host: '127.0.0.1', path: pathOf, method, headers: { host } };
    const asked = request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, policy: response.headers['content-security-policy'] });
    });
    asked.on('error', reject).end();
  });
}

test('serves the page under the policy', async () => {
  const response = await fetch(server.url);
  expect(await response.text()).toBe('<p>game</p>');
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test.each(['/../package.json', '/..%2fpackage.json', '//etc/hostname', '/%00', '/absent'])(
  'does not serve %s',
  async (pathOf) => {
    expect(await ask(pathOf)).toEqual({ status: 404, policy: contentSecurityPolicy });
  },
);

test('takes no other method', async () => {
  expect((await ask('/', '127.0.0.1', 'POST')).status).toBe(405);
});

test('answers to no other name, so that no other page can read the game', async () => {
  expect((await ask('/', 'evil.example')).status).toBe(421);
  expect((await ask('/', `localhost:${server.port}`)).status).toBe(200);
});

test('takes the next port when one is taken', async () => {
  const second = await startWebServer(root, [server.port, 0]);
  expect(second.port).not.toBe(server.port);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
});

test('says so when every port is taken', async () => {
  await expect(startWebServer(root, [server.port])).rejects.toThrow(String(server.port));
});
