import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { NumberChanges } from '../../scenario/numbers.ts';

/** Losses that were found already, so that a fit that was ended goes on. One line of JSON each. */
export interface Journal {
  readonly lossOf: (values: NumberChanges) => number | undefined;
  readonly keep: (values: NumberChanges, loss: number) => Promise<void>;
  /** Forgets everything: the losses are those of another version of the scenario or of the rules. */
  readonly clear: () => Promise<void>;
}

/** A journal in a file, or in memory alone. */
export async function openJournal(file: string | undefined): Promise<Journal> {
  const known = new Map<string, number>();
  const text = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  for (const line of text.split('\n')) readLine(line, known);
  return {
    lossOf: (values) => known.get(keyOf(values)),
    keep: async (values, loss) => {
      known.set(keyOf(values), loss);
      if (file !== undefined) await appendFile(file, `${JSON.stringify({ loss, values })}\n`);
    },
    clear: async () => {
      known.clear();
      if (file !== undefined) await writeFile(file, '');
    },
  };
}

/** A line that was cut off when the program ended says nothing. */
function readLine(line: string, known: Map<string, number>): void {
  try {
    const entry: unknown = JSON.parse(line);
    const loss: unknown = Reflect.get(Object(entry), 'loss');
    const values: unknown = Reflect.get(Object(entry), 'values');
    // The key is made of whatever stands there; what is no set of numbers matches no question.
    if (typeof loss === 'number') known.set(keyOf(Object(values)), loss);
  } catch {
    return;
  }
}

function keyOf(values: NumberChanges): string {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
