import path from 'node:path';
import { app, dialog } from 'electron';
import { createFolderStorage } from '../../src/storage/adapters/folderStorage.ts';
import type { Handlers } from '../ipc/dispatch.ts';
import type { GameWindow } from '../window/setupWindow.ts';
import { createFileHandlers, type FileHandlers } from './fileHandlers.ts';
import { createSaveHandlers, type SaveHandlers } from './saveHandlers.ts';

/** Saved campaigns in the folder of the user, and dialogs for files that are taken in or given out. */
export function setupFiles(window: GameWindow): Pick<Handlers, keyof SaveHandlers | keyof FileHandlers> {
  const storage = createFolderStorage(path.join(app.getPath('userData'), 'saves'));
  const files = createFileHandlers({
    askForOpen: async (options) => {
      const parent = window.current();
      const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return answer.canceled ? undefined : answer.filePaths[0];
    },
    askForSave: async (options) => {
      const parent = window.current();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
    documents: app.getPath('documents'),
  });
  return { ...createSaveHandlers(storage), ...files };
}
