import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { findOnPath } from '../../scripts/lib/findOnPath.ts';
import { openerFor } from '../../scripts/lib/openBrowser.ts';

let folder: string;
const program = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hyperscale-programs-'));
  for (const name of ['xdg-open', 'chromium']) {
    writeFileSync(program(name), '#!/bin/sh\nexit 0\n');
    chmodSync(program(name), 0o755);
  }
  writeFileSync(program('no-program'), 'text');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Chromium', () => {
  test('is the one that is asked for', () => {
    expect(findChromium({ CHROMIUM_PATH: program('chromium') })).toBe(program('chromium'));
  });

  test('is never another one than is asked for', () => {
    expect(() => findChromium({ CHROMIUM_PATH: program('absent'), PATH: folder })).toThrow('CHROMIUM_PATH');
  });

  test('is found on the search path', () => {
    expect(findChromium({ PATH: folder })).toBe(program('chromium'));
  });
});

describe('the browser that is opened', () => {
  test('is the one of the system', () => {
    const environment = { PATH: folder, DISPLAY: ':0' };
    expect(openerFor('linux', environment)).toEqual({ command: program('xdg-open'), args: [] });
    expect(openerFor('darwin', {})).toEqual({ command: 'open', args: [] });
  });

  test('is none where there is no screen', () => {
    expect(openerFor('linux', { PATH: folder })).toBeUndefined();
  });
});

test('a file that may not be run is no program', () => {
  expect(findOnPath(['no-program', 'absent'], { PATH: folder })).toBeUndefined();
});
