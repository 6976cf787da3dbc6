import { expect, test } from 'vitest';
import { menuTemplate } from '../../electron/menu/menuTemplate.ts';
import { firstSize, pagePreferences, smallestWindow } from '../../electron/window/windowOptions.ts';
import { type MenuLabels, menuLabels } from '../../src/host/hostApi.ts';

test('every word of the menu is used once, and in the language it was given in', () => {
  // One word for each label: the record is complete by construction.
  const labels = Object.fromEntries(menuLabels.map((label) => [label, `mot ${label}`])) as MenuLabels;
  const words = menuTemplate(labels).flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.label) : []),
  ]);
  expect([...words].sort()).toEqual(menuLabels.map((label) => `mot ${label}`).sort());
});

test('the window is never smaller than the panels need, and fills a large screen', () => {
  expect(firstSize({ width: 1024, height: 600 })).toEqual(smallestWindow);
  expect(firstSize({ width: 3840, height: 2160 })).toEqual({ width: 3456, height: 1944 });
});

test('the page has no power of its own', () => {
  expect(pagePreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});
