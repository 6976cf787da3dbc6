/** A saved campaign as a storage knows it, without its body. */
export interface StoredSave {
  readonly id: string;
  /** The first two lines of the file, from which {@link SaveFormat.readHeader} reads the header. */
  readonly head: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly savedAtMs: number;
}

/**
 * The port to wherever saved campaigns are kept. It stores text and does not understand it.
 * Every call rejects with a {@link SaveStorageError} when it fails; a failed `write` leaves the earlier save as it was.
 */
export interface SaveStorage {
  /** All saves, latest first. */
  list(): Promise<readonly StoredSave[]>;
  /** The whole text, or nothing when there is no such save. */
  read(id: string): Promise<string | undefined>;
  write(id: string, text: string): Promise<void>;
  /** Removing what is not there is fine. */
  remove(id: string): Promise<void>;
}

export type SaveStorageErrorCode = 'badId' | 'diskFull' | 'noPermission' | 'tooLarge' | 'unknown';

/** A failed call of a storage. The code has a text in the locale files; the message is for the developer. */
export class SaveStorageError extends Error {
  readonly code: SaveStorageErrorCode;

  constructor(code: SaveStorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaveStorageError';
    this.code = code;
  }
}

/** Largest save that is read or written, in characters; a campaign of 40 quarters is far below it. */
export const saveSizeLimit = 32 * 1024 * 1024;

/** Largest head that is looked at when saves are listed, in characters. */
export const headSizeLimit = 64 * 1024;

/** The head of a save: its first two lines, or less of what is no save. */
export function headOf(text: string): string {
  const first = text.indexOf('\n');
  const second = first < 0 ? -1 : text.indexOf('\n', first + 1);
  const end = second < 0 ? text.length : second + 1;
  return text.slice(0, Math.min(end, headSizeLimit));
}

/** Orders saves latest first; equal times by id, so that the order is always the same. */
export function latestFirst(a: StoredSave, b: StoredSave): number {
  if (a.savedAtMs !== b.savedAtMs) return b.savedAtMs - a.savedAtMs;
  return a.id < b.id ? -1 : 1;
}
