import { type Cursor, cursorAt } from '../../parse/cursor.ts';
import type { SourceNode } from '../../parse/json/sourceNode.ts';
import { parametersSchema } from '../../schema/parameters.ts';
import { mend } from '../diagnostic.ts';
import { type Check, problem, problemAtKey } from './check.ts';
import { suggest } from './references.ts';

/** Numbers of the rules by their place, as they are where nobody writes another. */
export function numbersOf(tree: unknown, place = ''): [string, number][] {
  if (typeof tree === 'number') return [[place, tree]];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    numbersOf(value, place === '' ? key : `${place}.${key}`),
  );
}

const defaults = new Map(numbersOf(parametersSchema.parse({})));

/** Every range is that of a parameter, and holds its value. */
export const rangesFit: Check = ({ scenario }) =>
  scenario
    .at('parameterRanges')
    .entries()
    .flatMap((range) => {
      const usual = defaults.get(range.name);
      if (usual === undefined) {
        const { name } = range;
        return [problemAtKey(range, 'unknownParameter', { name }, suggest(name, [...defaults.keys()]))];
      }
      const low = range.at('low').number();
      const high = range.at('high').number();
      if (low === undefined || high === undefined) return [];
      if (low > high) return [problem(range, 'rangeUpsideDown', { low, high }, mend('swapBounds'))];
      const value = written(scenario.at('parameters').node, range.name) ?? usual;
      if (value >= low && value <= high) return [];
      const params = { name: range.name, value, low, high };
      return [problem(range, 'outsideRange', params, mend('widenRange', { value }))];
    });

/** Parameters as a tree of names: which ones there are is the schema's business. */
interface Tree {
  readonly [key: string]: Tree | number;
}

/** The number that an author wrote for a parameter, if any. */
function written(parameters: SourceNode | undefined, name: string): number | undefined {
  if (parameters === undefined) return undefined;
  let cursor: Cursor<Tree | number> = cursorAt<Tree | number>(parameters);
  for (const key of name.split('.')) cursor = cursor.at(key);
  return cursor.number();
}
