/** The game's own scheme and host: not `file:`, so that the page has an origin, storage and a policy. */
export const gameScheme = 'app';
export const gameHost = 'game';
export const gameAddress = `${gameScheme}://${gameHost}/index.html`;

/**
 * True for an address of the game itself. In Node the origin of such an address is the word "null", as it is for
 * many others, so protocol and host are compared instead.
 */
export function isGameAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${gameScheme}:` && host === gameHost && username === '' && password === '';
  } catch {
    return false;
  }
}
