import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, screen } from 'electron';
import { gameAddress } from '../appAddress.ts';
import type { Handlers } from '../ipc/dispatch.ts';
import { firstSize, pagePreferences, smallestWindow } from './windowOptions.ts';

/** The game's one window. On a Mac it can be closed and opened again while the program runs. */
export interface GameWindow {
  /** The window, if it is open. */
  current(): BrowserWindow | undefined;
  readonly handlers: Pick<Handlers, 'window.isFullscreen' | 'window.setFullscreen' | 'window.quit'>;
}

/** Opens the window and keeps to the habits of each system about closing it. */
export function setupWindow(): GameWindow {
  let window: BrowserWindow | undefined;
  const openWindow = () => {
    window = createWindow();
    window.once('closed', () => {
      window = undefined;
    });
  };
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (window === undefined) openWindow();
  });
  openWindow();
  const current = () => window;
  return { current, handlers: windowHandlers(current) };
}

function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...firstSize(screen.getPrimaryDisplay().workAreaSize),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    backgroundColor: '#0b0e14',
    show: false,
    webPreferences: {
      ...pagePreferences,
      preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
      additionalArguments: [`--hyperscale-version=${app.getVersion()}`],
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(gameAddress);
  return window;
}

function windowHandlers(current: () => BrowserWindow | undefined): GameWindow['handlers'] {
  return {
    'window.isFullscreen': async () => current()?.isFullScreen() ?? false,
    'window.setFullscreen': async ({ on }) => {
      current()?.setFullScreen(on);
      return current() === undefined ? false : on;
    },
    'window.quit': async () => {
      app.quit();
    },
  };
}
