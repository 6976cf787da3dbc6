import { ipcMain } from 'electron';
import { hostChannel } from '../../src/host/shellBridge.ts';
import { isGameAddress } from '../appAddress.ts';
import type { Dispatcher } from './dispatch.ts';

/** Listens on the one channel, and answers only the top frame of the game's own page. */
export function setupIpc(dispatch: Dispatcher): void {
  ipcMain.handle(hostChannel, (event, message: unknown) => {
    const frame = event.senderFrame;
    const isOurs = frame !== null && frame.parent === null && isGameAddress(frame.url);
    return isOurs
      ? dispatch(message)
      : { ok: false, code: 'noPermission', message: 'not the page of the game' };
  });
}
