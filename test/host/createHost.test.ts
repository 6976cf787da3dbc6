import { describe, expect, test } from 'vitest';
import { readPicked } from '../../src/host/browser/pickFile.ts';
import { createHost } from '../../src/host/createHost.ts';
import { hostFileLimitBytes } from '../../src/host/hostApi.ts';
import { bridgeName } from '../../src/host/shellBridge.ts';

describe('the host of a page', () => {
  test('is the shell where its bridge is offered', () => {
    const page = { [bridgeName]: { version: '1.2.3', invoke: async () => undefined } };
    expect(createHost('0.0.0', page)).toMatchObject({ kind: 'desktop', version: '1.2.3', canQuit: true });
  });

  test.each([
    {},
    { [bridgeName]: undefined },
    { [bridgeName]: 'x' },
    { [bridgeName]: { invoke: 1, version: '' } },
  ])('is the browser otherwise: %j', (page) => {
    const host = createHost('0.1.0', page);
    expect(host).toMatchObject({ kind: 'browser', version: '0.1.0', canQuit: false });
    expect(host.saves).toBeUndefined();
  });
});

describe('a file given to a browser page', () => {
  test('is read', async () => {
    const file = new File(['été'], 'a.json');
    const bytes = new TextEncoder().encode('été');
    expect(await readPicked(file)).toEqual({ kind: 'opened', name: 'a.json', bytes });
  });

  test('is not read when it is too large', async () => {
    const file = Object.defineProperty(new File([], 'huge.json'), 'size', { value: hostFileLimitBytes + 1 });
    expect(await readPicked(file)).toMatchObject({ kind: 'tooLarge', name: 'huge.json' });
  });

  test('may be none', async () => {
    expect(await readPicked(undefined)).toEqual({ kind: 'cancelled' });
  });
});
