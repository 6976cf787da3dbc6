/** Those of a growing list that fit, in its order: who asks again only has what was added since looked at. */
export class Sifted<Item> {
  readonly #fits: (item: Item) => boolean;
  #found: Item[] = [];
  #list: readonly Item[] = [];
  #read = 0;

  /** @param fits must say the same of an item whenever it is asked */
  constructor(fits: (item: Item) => boolean) {
    this.#fits = fits;
  }

  /** What fits of a list as it is now. A list that is another one or has become shorter is read anew. */
  of(list: readonly Item[]): readonly Item[] {
    if (list !== this.#list || list.length < this.#read) {
      this.#found = [];
      this.#list = list;
      this.#read = 0;
    }
    for (; this.#read < list.length; this.#read++) {
      const item = list[this.#read];
      if (item !== undefined && this.#fits(item)) this.#found.push(item);
    }
    return this.#found;
  }
}
