import { Menu } from 'electron';
import type { Handlers } from '../ipc/dispatch.ts';
import type { GameWindow } from '../window/setupWindow.ts';
import { menuTemplate } from './menuTemplate.ts';

/**
 * Takes the menu that Electron brings along away, and builds ours when the page has sent its words. On Windows and
 * Linux the bar shows only while Alt is held, as it would cover the game.
 */
export function setupMenu(window: GameWindow): Pick<Handlers, 'menu.setLabels'> {
  Menu.setApplicationMenu(null);
  return {
    'menu.setLabels': async ({ labels }) => {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(labels)));
      window.current()?.setAutoHideMenuBar(true);
      return undefined;
    },
  };
}
