/** A locale file as it lies on the disk: nested keys, texts at the leaves. */
export type LocaleTree = { readonly [key: string]: string | LocaleTree };

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** All texts by their full key, such as `report.headline`. */
export function flatten(tree: LocaleTree, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

/** Compares a translation with its original: keys, plural forms, placeholders, empty texts. */
export function compareLocales(
  original: { readonly language: string; readonly tree: LocaleTree },
  translation: { readonly language: string; readonly tree: LocaleTree },
): string[] {
  const [a, b] = [byStem(flatten(original.tree)), byStem(flatten(translation.tree))];
  const faults = [...formFaults(original.language, a), ...formFaults(translation.language, b)];
  for (const stem of new Set([...a.keys(), ...b.keys()])) {
    const [first, second] = [a.get(stem), b.get(stem)];
    if (first === undefined) faults.push(`${stem}: only in ${translation.language}`);
    else if (second === undefined) faults.push(`${stem}: missing in ${translation.language}`);
    else if (placeholders(first) !== placeholders(second)) {
      faults.push(`${stem}: ${placeholders(first)} became ${placeholders(second)}`);
    }
  }
  return faults;
}

type Forms = ReadonlyMap<string, string>;

function byStem(texts: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const stems = new Map<string, Map<string, string>>();
  for (const [key, text] of texts) {
    const ending = pluralEnding.exec(key)?.[1] ?? '';
    const stem = key.replace(pluralEnding, '');
    stems.set(stem, (stems.get(stem) ?? new Map()).set(ending, text));
  }
  return stems;
}

/** A plural text needs every form its language counts with: French has one for millions. */
function formFaults(language: string, stems: ReadonlyMap<string, Forms>): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...stems].flatMap(([stem, forms]) => {
    const empty = [...forms.values()].some((text) => text.trim() === '')
      ? [`${stem}: empty in ${language}`]
      : [];
    const missing = forms.has('') ? [] : needed.filter((form) => !forms.has(form));
    return [...empty, ...missing.map((form) => `${stem}: no form _${form} in ${language}`)];
  });
}

/** Names filled into a text, and texts nested in it. A plural form may leave the number out, so `count` is not named. */
function placeholders(forms: Forms): string {
  const names = [...forms.values()].flatMap((text) => [
    ...[...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\$t\(([^),]+)/g)].map((match) => `$t(${match[1]})`),
  ]);
  return (
    [...new Set(names)]
      .filter((name) => name !== 'count')
      .sort()
      .join(', ') || 'no placeholder'
  );
}

/** French typography: no break before double signs and inside guillemets, and the curved apostrophe. */
export function frenchTypographyFaults(tree: LocaleTree): string[] {
  const faults: string[] = [];
  for (const [key, text] of flatten(tree)) {
    const words = text.replace(/\{\{[^}]*\}\}/g, 'x').replace(/\$t\([^)]*\)/g, 'x');
    if (/ [?!:;»]/.test(words)) faults.push(`${key}: plain space before a sign in « ${text} »`);
    if (/« /.test(words)) faults.push(`${key}: plain space after a guillemet in « ${text} »`);
    if (/[\p{Letter}x]'[\p{Letter}x]/u.test(words)) faults.push(`${key}: straight apostrophe in « ${text} »`);
  }
  return faults;
}
