import { describe, expect, test } from 'vitest';
import { mayHavePermission, mayLoad } from '../../electron/security/networkRule.ts';

describe('the window', () => {
  test.each([
    'app://game/index.html',
    'app://game/app/x.js',
    'data:image/png;base64,AA',
    'blob:app://game/1-2',
  ])('loads %s', (address) => {
    expect(mayLoad(address)).toBe(true);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:4790/',
    'ws://example.org/',
    'file:///etc/hostname',
    'app://game.example.org/',
    'app://other/',
    'blob:https://example.org/1',
    'blob:app://game.example.org/1',
    'ftp://example.org/',
    '',
  ])('does not load %s', (address) => {
    expect(mayLoad(address)).toBe(false);
  });

  test('may fill the screen and nothing else', () => {
    expect(mayHavePermission('fullscreen', 'app://game/index.html')).toBe(true);
    expect(mayHavePermission('fullscreen', 'https://example.org/')).toBe(false);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'hid',
    ]) {
      expect(mayHavePermission(permission, 'app://game/index.html'), permission).toBe(false);
    }
  });
});
