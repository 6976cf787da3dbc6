/** Name of the one channel between the page and the shell. */
export const hostChannel = 'hyperscale:host';

/** Name under which the preload script offers the bridge to the page. */
export const bridgeName = 'hyperscaleShell';

/** All that the preload script gives to the page. */
export interface ShellBridge {
  readonly version: string;
  /** Sends a request and returns the envelope, both unchecked: each side checks what it receives. */
  invoke(request: unknown): Promise<unknown>;
}
