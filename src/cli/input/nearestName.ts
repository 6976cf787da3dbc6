import { nearest } from '../../scenario/diagnostics/nearest.ts';
import { UsageError } from '../exit.ts';

/** A known name, or an error that helps: the nearest one, and all of them. */
export function requireKnown<Name extends string>(
  what: string,
  written: string,
  known: readonly Name[],
): Name {
  const found = known.find((name) => name === written);
  if (found !== undefined) return found;
  const close = nearest(written, known);
  const guess = close === undefined ? '' : ` Did you mean '${close}'?`;
  throw new UsageError(`There is no ${what} '${written}'.${guess} Known: ${known.join(', ') || 'none'}.`);
}
