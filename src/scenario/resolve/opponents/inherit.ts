/** Something that may come from another of its kind and says only where it differs. */
export interface Heir {
  readonly id: string;
  readonly from?: string | undefined;
}

/** Where the numbers of an heir come from: its own parent, what is standard under its id, or the usual one. */
export function parentOf<Entry extends Heir>(
  entry: Entry,
  own: ReadonlyMap<string, Entry>,
  standard: ReadonlyMap<string, Entry>,
  usual: string,
): Entry | undefined {
  const isStandard = standard.get(entry.id) === entry;
  // An entry that changes a standard one and names itself means what it changes.
  if (!isStandard && (entry.from ?? entry.id) === entry.id && standard.has(entry.id))
    return standard.get(entry.id);
  const parent = entry.from ?? usual;
  return parent === entry.id ? undefined : (own.get(parent) ?? standard.get(parent));
}

/**
 * The entries from which one inherits, the nearest first, itself at the head. Ends where nothing is known any more; a
 * circle ends where it closes.
 */
export function lineOf<Entry extends Heir>(
  entry: Entry,
  own: ReadonlyMap<string, Entry>,
  standard: ReadonlyMap<string, Entry>,
  usual: string,
): readonly Entry[] {
  const line: Entry[] = [];
  for (
    let next: Entry | undefined = entry;
    next !== undefined && !line.includes(next);
    next = parentOf(next, own, standard, usual)
  )
    line.push(next);
  return line;
}

/** An entry with everything that it does not say itself filled in from its line; tables are filled in one by one. */
export function inherited(line: readonly object[]): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const entry of line.toReversed())
    for (const [key, value] of Object.entries(entry)) {
      if (value !== undefined)
        whole[key] = isTable(value) ? { ...tableOf(whole[key]), ...defined(value) } : value;
    }
  return whole;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const tableOf = (value: unknown): object => (isTable(value) ? value : {});

const defined = (table: object): object =>
  Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined));
