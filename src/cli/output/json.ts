import type { Io } from '../io.ts';

/** Prints the one JSON document of a command. */
export function printJson(io: Io, document: unknown): void {
  io.out(`${JSON.stringify(document, null, 2)}\n`);
}
