import type { LedgerEntry } from '../engine/index.ts';
import type { EntrySum } from './sessionApi.ts';

/** Sums one company's entries by cause and by what they are about, in the order in which they first came. */
export function sumEntries(ledger: readonly Readonly<LedgerEntry>[], company: number): EntrySum[] {
  const sums = new Map<string, EntrySum>();
  for (const entry of ledger) {
    if (entry.company !== company) continue;
    const { cause, about } = entry;
    const key = `${cause} ${about ?? ''}`;
    sums.set(key, { cause, about, amount: (sums.get(key)?.amount ?? 0) + entry.amount });
  }
  return [...sums.values()];
}
