/** Smallest window the panels are laid out for, in logical pixels. */
export const smallestWindow = { width: 1280, height: 720 } as const;

/** A window that fills most of the screen it opens on, and never less than the panels need. */
export function firstSize(screen: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  const most = (length: number) => Math.floor(length * 0.9);
  return {
    width: Math.max(smallestWindow.width, most(screen.width)),
    height: Math.max(smallestWindow.height, most(screen.height)),
  };
}

/** What the page may do: nothing but what the preload script hands to it. */
export const pagePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;
