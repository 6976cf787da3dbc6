import type { TextSource, TextTree } from './textSource.ts';

type LocaleFile = () => Promise<TextTree>;

const files = import.meta.glob<TextTree>('../../assets/locales/*/*.json', { import: 'default' });

const PATH = /locales\/([^/]+)\/([^/]+)\.json$/;

/** The shipped texts in the page: every file is found by the build and fetched when its language is first shown. */
export function pageTextSource(): TextSource {
  const table = indexFiles(files);
  return {
    languages: [...table.keys()],
    namespacesOf: (language) => [...(table.get(language)?.keys() ?? [])],
    load: async (language, namespace) => (await table.get(language)?.get(namespace)?.()) ?? {},
  };
}

function indexFiles(found: Readonly<Record<string, LocaleFile>>): Map<string, Map<string, LocaleFile>> {
  const table = new Map<string, Map<string, LocaleFile>>();
  for (const [path, file] of Object.entries(found)) {
    const [, language, namespace] = PATH.exec(path) ?? [];
    if (!language || !namespace) continue;
    const ofLanguage = table.get(language) ?? new Map<string, LocaleFile>();
    table.set(language, ofLanguage.set(namespace, file));
  }
  return table;
}
