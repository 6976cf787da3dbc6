import type { ScenarioFile } from './schema/index.ts';

/** Numbers of a scenario by their place, such as `segments.enterprise.growthPerQuarter`: a member of a list is named by its id. */
export type NumberChanges = Readonly<Record<string, number>>;

/** Keys by which the members of a list are known, the first that they have. */
const NAMES = ['id', 'designer', 'company', 'vendor'] as const;

/** A scenario with some of its numbers changed; the file that is passed in stays as it is. @throws when there is no number at a place */
export function withNumbers(file: ScenarioFile, changes: NumberChanges): ScenarioFile {
  const copy = structuredClone(file);
  for (const [path, value] of Object.entries(changes)) {
    const { holder, key } = placeOf(copy, path);
    holder[key] = value;
  }
  return copy;
}

/** The number that stands at a place of a scenario. @throws when there is none */
export function numberAt(file: ScenarioFile, path: string): number {
  const { holder, key } = placeOf(file, path);
  return holder[key] ?? Number.NaN;
}

/** Keys and indices that lead to a place in a scenario or in one of its files, for editors of the text. @throws when it leads nowhere */
export function keysOf(file: unknown, path: string): readonly (string | number)[] {
  let node: unknown = file;
  return path.split('.').map((name) => {
    const key = step(node, name);
    if (key === undefined) throw new Error(`There is nothing at '${path}': '${name}' is not there.`);
    node = Reflect.get(Object(node), key);
    return key;
  });
}

function placeOf(
  file: ScenarioFile,
  path: string,
): { holder: Record<string | number, number>; key: string | number } {
  const keys = keysOf(file, path);
  const key = keys.at(-1) ?? '';
  const holder: unknown = keys
    .slice(0, -1)
    .reduce<unknown>((node, name) => Reflect.get(Object(node), name), file);
  if (typeof Reflect.get(Object(holder), key) !== 'number')
    throw new Error(`There is no number at '${path}'.`);
  // Checked above: what stands at the key is a number.
  return { holder: holder as Record<string | number, number>, key };
}

/** The key or index of a name in a node; prototypes are not looked at. */
function step(node: unknown, name: string): string | number | undefined {
  if (Array.isArray(node)) {
    const index = node.findIndex((member) => NAMES.some((key) => isNamed(member, key, name)));
    return index < 0 ? undefined : index;
  }
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? name : undefined;
}

function isNamed(member: unknown, key: string, name: string): boolean {
  return (
    typeof member === 'object' &&
    member !== null &&
    Object.hasOwn(member, key) &&
    Reflect.get(member, key) === name
  );
}
