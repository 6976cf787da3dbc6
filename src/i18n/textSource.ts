/** A tree of texts as a locale file holds it. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Where texts come from: files beside the page, a folder, or memory. */
export interface TextSource {
  /** Languages that have at least one file, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Namespaces of one language. */
  namespacesOf(language: string): readonly string[];
  /** Reads one file. Called only for what `namespacesOf` names. */
  load(language: string, namespace: string): Promise<TextTree>;
}

/** Texts by language and namespace. */
export type TextTable = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;

/** A source over texts that are already here (Node, tests, a pack that was unzipped). */
export function memoryTextSource(table: TextTable): TextSource {
  return {
    languages: Object.keys(table),
    namespacesOf: (language) => Object.keys(table[language] ?? {}),
    load: (language, namespace) => Promise.resolve(table[language]?.[namespace] ?? {}),
  };
}

/** Reads several sources as one; a later source wins, file by file and key by key (a modder's language beside ours). */
export function layeredTextSource(sources: readonly TextSource[]): TextSource {
  return {
    languages: unique(sources.flatMap((source) => source.languages)),
    namespacesOf: (language) => unique(sources.flatMap((source) => source.namespacesOf(language))),
    load: async (language, namespace) => {
      const having = sources.filter((source) => source.namespacesOf(language).includes(namespace));
      const trees = await Promise.all(having.map((source) => source.load(language, namespace)));
      return trees.reduce(mergeTrees, {});
    },
  };
}

function mergeTrees(under: TextTree, over: TextTree): TextTree {
  const merged: Record<string, string | TextTree> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = typeof value === 'object' && typeof before === 'object' ? mergeTrees(before, value) : value;
  }
  return merged;
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
