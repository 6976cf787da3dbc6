import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, hostChannel, type ShellBridge } from '../src/host/shellBridge.ts';

const versionFlag = '--hyperscale-version=';
const version = process.argv.find((argument) => argument.startsWith(versionFlag))?.slice(versionFlag.length);

const bridge: ShellBridge = {
  version: version ?? '',
  invoke: (request) => ipcRenderer.invoke(hostChannel, request),
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
