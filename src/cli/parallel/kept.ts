import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../exit.ts';
import { exists, isFolder } from '../input/files.ts';

/** Results that were found before, in a file of one JSON object a line. */
export interface Kept<Input, Result> {
  readonly found: (input: Input) => Result | undefined;
  /** Adds a result to the file at once, so that nothing is lost when the program is stopped. */
  readonly keep: (input: Input, result: Result) => void;
  /** Lines that could not be read: a program that was stopped may leave half of its last one. */
  readonly damaged: number;
}

/**
 * Opens a file of kept results; it need not exist yet.
 * @param keyOf name of an input: inputs of the same name have the same result
 * @throws UsageError when the path is no file
 */
export async function openKept<Input, Result>(
  path: string,
  schema: z.ZodType<Result>,
  keyOf: (input: Input) => string,
): Promise<Kept<Input, Result>> {
  const text = await textOf(path);
  const { records, damaged } = readKept(text, schema);
  let begun = text === '' || text.endsWith('\n');
  return {
    damaged,
    found: (input) => records.get(keyOf(input)),
    keep: (input, record) => {
      const line = JSON.stringify({ key: keyOf(input), record });
      // Half a line stays a line of its own.
      appendFileSync(path, `${begun ? '' : '\n'}${line}\n`);
      begun = true;
    },
  };
}

/** The results in a file's text; lines that are none are counted. */
export function readKept<Result>(
  text: string,
  schema: z.ZodType<Result>,
): { readonly records: ReadonlyMap<string, Result>; readonly damaged: number } {
  const line = z.object({ key: z.string(), record: schema });
  const records = new Map<string, Result>();
  let damaged = 0;
  for (const written of text.split('\n')) {
    if (written.trim() === '') continue;
    const read = line.safeParse(jsonIn(written)).data;
    if (read === undefined) damaged += 1;
    else records.set(read.key, read.record);
  }
  return { records, damaged };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(path: string): Promise<string> {
  if (!(await exists(path))) return '';
  if (await isFolder(path)) throw new UsageError(`'${path}' is a folder. Name a file.`);
  return readFile(path, 'utf8');
}
