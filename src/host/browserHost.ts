import { downloadFile } from './browser/downloadFile.ts';
import { pickFile } from './browser/pickFile.ts';
import type { HostApi } from './hostApi.ts';

/** The host of a browser tab: a file picker, a download, the tab's own fullscreen. */
export function createBrowserHost(version: string): HostApi {
  return {
    kind: 'browser',
    version,
    openFile: (choice) => pickFile(document, choice),
    saveFile: async (file) => downloadFile(document, file),
    isFullscreen: async () => document.fullscreenElement !== null,
    setFullscreen: async (on) => setFullscreen(document, on),
    canQuit: false,
    quit: async () => undefined,
    setMenuLabels: async () => undefined,
  };
}

async function setFullscreen(page: Document, on: boolean): Promise<boolean> {
  try {
    if (on) await page.documentElement.requestFullscreen();
    else if (page.fullscreenElement !== null) await page.exitFullscreen();
  } catch {
    // Refused by the browser, for instance without a click before it: the state below says what holds.
  }
  return page.fullscreenElement !== null;
}
