import { isGameAddress } from '../appAddress.ts';

/** Addresses that stay inside the program: the game itself, and data that the page made. */
export function mayLoad(address: string): boolean {
  return isGameAddress(address) || /^(data:|blob:app:\/\/game\/|devtools:)/.test(address);
}

/** Permissions the page may have. All it needs is to fill the screen when asked to. */
export function mayHavePermission(permission: string, address: string): boolean {
  return permission === 'fullscreen' && isGameAddress(address);
}
