import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest } from '../../electron/protocol/answerRequest.ts';
import { contentSecurityPolicy } from '../../src/host/serve/contentSecurityPolicy.ts';

let parent: string;
let root: string;
const get = (address: string, method = 'GET') => answerRequest(root, method, address);

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hyperscale-protocol-'));
  root = path.join(parent, 'web');
  mkdirSync(path.join(root, 'app'), { recursive: true });
  mkdirSync(path.join(parent, 'web-old'));
  writeFileSync(path.join(root, 'index.html'), '<p>game</p>');
  writeFileSync(path.join(root, 'app', 'main chunk.js'), 'export {};');
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(parent, 'web-old', 'secret.txt'), 'secret');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('the app protocol', () => {
  test.each([
    ['app://game/', '<p>game</p>', 'text/html; charset=utf-8'],
    ['app://game/index.html?x=1#y', '<p>game</p>', 'text/html; charset=utf-8'],
    ['app://game/app/main%20chunk.js', 'export {};', 'text/javascript; charset=utf-8'],
  ])('serves %s under the policy', async (address, body, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(body);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  });

  test.each([
    'app://game/..%2fsecret.txt',
    'app://game/%2e%2e/secret.txt',
    'app://game/%2e%2e%2fsecret.txt',
    'app://game/app/..%2f..%2fsecret.txt',
    'app://game/../secret.txt',
    'app://game/..%5csecret.txt',
    'app://game/..%2fweb-old%2fsecret.txt',
    'app://game/%00',
    'app://game/%zz',
    'app://game//etc/hostname',
    'app://game/C:%2fsecret.txt',
    'app://game/app',
    'app://game/absent.js',
  ])('does not serve %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  });

  test.each([
    'app://other/index.html',
    'app://game.evil/index.html',
    'app://user@game/index.html',
    'app://game:80/index.html',
    'https://game/index.html',
    'not an address',
  ])('does not know %s', async (address) => {
    expect((await get(address)).status).toBe(403);
  });

  test('answers no other method', async () => {
    expect((await get('app://game/index.html', 'POST')).status).toBe(405);
  });

  test('answers HEAD without a body', async () => {
    const response = await get('app://game/index.html', 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
