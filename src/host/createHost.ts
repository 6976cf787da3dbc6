import { createBrowserHost } from './browserHost.ts';
import { createDesktopHost } from './desktopHost.ts';
import type { HostApi } from './hostApi.ts';
import { bridgeName, type ShellBridge } from './shellBridge.ts';

/**
 * The host of this page: the desktop shell where its bridge is offered, else the browser.
 *
 * @param version version of the product, for the browser; the shell knows its own
 */
export function createHost(version: string, page: object = window): HostApi {
  const bridge: unknown = Reflect.get(page, bridgeName);
  return isBridge(bridge) ? createDesktopHost(bridge) : createBrowserHost(version);
}

function isBridge(value: unknown): value is ShellBridge {
  if (typeof value !== 'object' || value === null) return false;
  return 'invoke' in value && typeof value.invoke === 'function' && 'version' in value;
}
