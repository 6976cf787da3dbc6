/**
 * What the page may ask of the place it runs in: a browser tab or the desktop shell.
 * Everything that leaves the page goes through here, so nothing else needs to know which of the two it is.
 */
export interface HostApi {
  readonly kind: 'browser' | 'desktop';
  /** Version of the product, such as `0.1.0`. */
  readonly version: string;
  /** Saved campaigns as files of the desktop shell; absent in a browser, which keeps them in its own database. */
  readonly saves?: HostSaves;
  /** Lets the person choose one file and reads it. Nothing when they think better of it. */
  openFile(choice: FileChoice): Promise<OpenFileResult>;
  /** Lets the person keep a file: a dialog in the window, a download in a browser. */
  saveFile(file: FileToKeep): Promise<SaveFileResult>;
  isFullscreen(): Promise<boolean>;
  /** Returns the state that was reached: a browser may refuse. */
  setFullscreen(on: boolean): Promise<boolean>;
  /** Closes the window. A browser tab belongs to its reader, so there `canQuit` is false and this does nothing. */
  readonly canQuit: boolean;
  quit(): Promise<void>;
  /** Gives the window's menu its words, in the language of the page. Does nothing in a browser. */
  setMenuLabels(labels: MenuLabels): Promise<void>;
}

/** A saved campaign without its body: `head` is its first lines, from which the storage layer reads the header. */
export interface HostSavedFile {
  readonly id: string;
  readonly head: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly savedAtMs: number;
}

/** Storage of saved campaigns. Every call rejects with a {@link HostError} when it fails. */
export interface HostSaves {
  list(): Promise<readonly HostSavedFile[]>;
  read(id: string): Promise<string | undefined>;
  write(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What may be chosen: a label in the reader's language, and extensions without a dot. */
export interface FileChoice {
  readonly title: string;
  readonly label: string;
  readonly extensions: readonly string[];
}

export interface FileToKeep extends FileChoice {
  /** Name offered to the person, with its extension. */
  readonly suggestedName: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export type OpenFileResult =
  | { readonly kind: 'opened'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly limitBytes: number }
  | { readonly kind: 'failed'; readonly code: HostErrorCode };

export type SaveFileResult =
  | { readonly kind: 'kept' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: HostErrorCode };

/** Words of the window's menu. */
export type MenuLabels = Readonly<Record<MenuLabel, string>>;

export const menuLabels = [
  'game',
  'quit',
  'edit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'view',
  'fullscreen',
  'zoomIn',
  'zoomOut',
  'zoomReset',
] as const;
export type MenuLabel = (typeof menuLabels)[number];

export const hostErrorCodes = [
  'badRequest',
  'notFound',
  'diskFull',
  'noPermission',
  'tooLarge',
  'unknown',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** A failed call of the host. The code has a text in the locale files; the message is for the developer. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string = code) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** Largest file that is taken in or given out, in bytes. */
export const hostFileLimitBytes = 64 * 1024 * 1024;
