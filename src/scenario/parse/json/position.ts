/** A text with the starts of its lines, so that an offset can be told as line and column. */
export interface Origin {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A spot in a file. Line and column count from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Prepares a text for {@link placeAt}. Lines end at LF, CR or CR LF. */
export function createOrigin(file: string, text: string): Origin {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return { file, text, lineStarts };
}

/** The place of an offset; an offset past the end is the end. */
export function placeAt(origin: Origin, offset: number): Place {
  const line = lastAtOrBefore(origin.lineStarts, offset);
  const column = Math.min(offset, origin.text.length) - (origin.lineStarts[line] ?? 0) + 1;
  return { file: origin.file, line: line + 1, column };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
