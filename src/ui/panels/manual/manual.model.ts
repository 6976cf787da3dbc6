/** One rule of the rule book, as written: Markdown with `{{…}}` where a number of the scenario at hand goes. */
export interface RuleText {
  /** Such as "S2". */
  readonly number: string;
  readonly title: string;
  readonly body: string;
  /** Parts of the parameters that belong to the rule besides those that its text quotes, such as "energy.ppa". */
  readonly groups: readonly string[];
}

/** One chapter: the rules that share a letter. */
export interface Chapter {
  readonly letter: string;
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly RuleText[];
}

/** A number that a rule quotes: its place under `parameters`, and how it is written out. */
export interface Quote {
  readonly parameter: string;
  readonly form: 'number' | 'percent';
}

/** The line of a rule that names its parameters as groups. */
const GROUPS = /^<!-- numbers: (.*) -->$/;

const TOKEN = /\{\{([a-zA-Z0-9.]+)(?:\|(percent))?\}\}/g;

/**
 * Cuts the text of a chapter at its headings: `# S. Silicon`, then `## S2 Programmes` for every rule.
 * What stands before the first rule is the chapter's introduction.
 */
export function parseChapter(text: string): Chapter {
  const [head = '', ...parts] = text.split(/^## /m);
  const [first = '', ...intro] = head.trim().split('\n');
  const [, letter = '', title = ''] = /^# ([A-Z])\. (.*)$/.exec(first) ?? [];
  return { letter, title, intro: intro.join('\n').trim(), rules: parts.map(parseRule) };
}

function parseRule(part: string): RuleText {
  const [heading = '', ...lines] = part.split('\n');
  const [, number = '', title = ''] = /^([A-Z]\d+) (.*)$/.exec(heading) ?? [];
  const groups = lines.flatMap((line) => GROUPS.exec(line)?.[1]?.split(/,\s*/) ?? []);
  const body = lines.filter((line) => !GROUPS.test(line)).join('\n');
  return { number, title, body: body.trim(), groups };
}

/** Every number of a rule, each once: those that its text quotes first, then the rest of its groups. */
export function numbersOfRule(rule: RuleText, parameters: object): Quote[] {
  const quoted = quotesOf(rule.body);
  const known = new Set(quoted.map(({ parameter }) => parameter));
  const rest = rule.groups
    .flatMap((group) => placesUnder(nodeAt(parameters, group), group))
    .filter((parameter) => !known.has(parameter));
  return [...quoted, ...rest.map((parameter): Quote => ({ parameter, form: 'number' }))];
}

function placesUnder(node: unknown, place: string): string[] {
  if (typeof node === 'number') return [place];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => placesUnder(child, `${place}.${key}`));
}

/** Numbers that a text quotes, each once, in the order in which they come. */
export function quotesOf(text: string): Quote[] {
  const found = new Map<string, Quote>();
  for (const [, parameter = '', form] of text.matchAll(TOKEN)) {
    if (!found.has(parameter))
      found.set(parameter, { parameter, form: form === 'percent' ? form : 'number' });
  }
  return [...found.values()];
}

/** The number at a place such as "models.leak" of the scenario's parameters; undefined where there is none. */
export function parameterAt(parameters: object, place: string): number | undefined {
  const node = nodeAt(parameters, place);
  return typeof node === 'number' ? node : undefined;
}

function nodeAt(parameters: object, place: string): unknown {
  let node: unknown = parameters;
  for (const key of place.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  return node;
}

/** Writes the scenario's own numbers into a text. What has no number there stays as it was written, so that it shows. */
export function withValues(
  text: string,
  parameters: object,
  write: (value: number, form: Quote['form']) => string,
): string {
  return text.replaceAll(TOKEN, (token: string, place: string, form: string | undefined) => {
    const value = parameterAt(parameters, place);
    return value === undefined ? token : write(value, form === 'percent' ? form : 'number');
  });
}

/** Rules in whose number, title or text all the words occur; every rule when there are none. */
export function searchRules(chapters: readonly Chapter[], words: string): RuleText[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return chapters
    .flatMap((chapter) => chapter.rules)
    .filter((rule) => {
      const text = plain(`${rule.number} ${rule.title} ${rule.body}`);
      return wanted.every((word) => text.includes(word));
    });
}

/** Lower case without accents: a reader who types "energie" finds "énergie". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
