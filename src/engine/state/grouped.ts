import type { ChipOrder, DeepReadonly, Site } from './state.ts';

/**
 * A growing list sorted out by whom, or where, its items belong to. Only what was added since the last question is read, so that
 * commands may ask after each other; the list that was asked about last is the one that is remembered.
 */
class Grouped<Item> {
  readonly #ownerOf: (item: Item) => string;
  #list: readonly Item[] = [];
  #read = 0;
  #groups = new Map<string, Item[]>();

  /** @param ownerOf must say the same of an item as long as it is in the list */
  constructor(ownerOf: (item: Item) => string) {
    this.#ownerOf = ownerOf;
  }

  /** Items of one owner, in the order of the list. A list that is another one or has become shorter is read anew. */
  of(list: readonly Item[], owner: string): readonly Item[] {
    if (list !== this.#list || list.length < this.#read) this.#begin(list);
    for (; this.#read < list.length; this.#read++) {
      const item = list[this.#read];
      if (item !== undefined) this.#add(item);
    }
    return this.#groups.get(owner) ?? NONE;
  }

  /** Takes an item out of a list. */
  remove(list: Item[], item: Item): void {
    const place = list.indexOf(item);
    if (place < 0) return;
    list.splice(place, 1);
    if (list !== this.#list || place >= this.#read) return;
    this.#read -= 1;
    const group = this.#groups.get(this.#ownerOf(item));
    group?.splice(group.indexOf(item), 1);
  }

  #begin(list: readonly Item[]): void {
    this.#list = list;
    this.#read = 0;
    this.#groups = new Map();
  }

  #add(item: Item): void {
    const owner = this.#ownerOf(item);
    const known = this.#groups.get(owner);
    if (known === undefined) this.#groups.set(owner, [item]);
    else known.push(item);
  }
}

const NONE: readonly never[] = [];

const sites = new Grouped<DeepReadonly<Site>>(({ owner }) => owner);
const regions = new Grouped<DeepReadonly<Site>>(({ region }) => region);
const orders = new Grouped<DeepReadonly<ChipOrder>>(({ buyer }) => buyer);

/** Sites of a company: a site that changes hands is replaced, and the list with it. */
export function sitesOf(all: readonly DeepReadonly<Site>[], owner: string): readonly DeepReadonly<Site>[] {
  return sites.of(all, owner);
}

/** Sites in a region, whoever owns them: a site never moves. */
export function sitesIn(all: readonly DeepReadonly<Site>[], region: string): readonly DeepReadonly<Site>[] {
  return regions.of(all, region);
}

/** Takes an order out of the list: those who look for a buyer's orders see that it is gone. */
export function removeOrder(all: ChipOrder[], order: ChipOrder): void {
  orders.remove(all, order);
}

/** Open orders of a buyer. */
export function ordersOf(
  all: readonly DeepReadonly<ChipOrder>[],
  buyer: string,
): readonly DeepReadonly<ChipOrder>[] {
  return orders.of(all, buyer);
}
