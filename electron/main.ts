import { app } from 'electron';
import { setupFiles } from './files/setupFiles.ts';
import { createDispatcher } from './ipc/dispatch.ts';
import { setupIpc } from './ipc/setupIpc.ts';
import { setupMenu } from './menu/setupMenu.ts';
import { registerGameScheme, setupProtocol } from './protocol/setupProtocol.ts';
import { setupSecurity } from './security/setupSecurity.ts';
import { setupSingleInstance } from './window/setupSingleInstance.ts';
import { setupWindow } from './window/setupWindow.ts';

app.enableSandbox();
registerGameScheme();

// Not awaited: Electron is ready only after this module has been run to its end.
if (setupSingleInstance()) void app.whenReady().then(start);

function start(): void {
  setupSecurity();
  setupProtocol();
  const window = setupWindow();
  setupIpc(createDispatcher({ ...setupFiles(window), ...window.handlers, ...setupMenu(window) }));
}
