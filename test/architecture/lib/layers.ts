import path from 'node:path';
import { type Reference, referencesOf } from './imports.ts';
import type { Source } from './sources.ts';

/** How far one layer may reach into another: everything, its types, or its types and these values. */
type Reach = 'all' | 'types' | readonly string[];

/** Who may import whom. There is no list of exceptions, and there is to be none. */
const table: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  engine: {},
  scenario: { engine: 'all' },
  opponents: { engine: 'all' },
  forecast: { engine: 'all' },
  replay: { engine: 'all' },
  session: { engine: 'all', scenario: 'all', opponents: 'all', forecast: 'all', replay: 'all' },
  storage: { session: 'all', replay: 'all', engine: 'types' },
  classroom: { session: 'all', replay: 'all', engine: 'types' },
  i18n: {},
  host: {},
  store: { session: 'all', storage: 'all', classroom: 'all', scenario: 'all', i18n: 'all', host: 'all' },
  ui: { store: 'all', i18n: 'all', engine: ['checkCommand'] },
  cli: {
    engine: 'all',
    scenario: 'all',
    opponents: 'all',
    forecast: 'all',
    replay: 'all',
    session: 'all',
    storage: 'all',
    classroom: 'all',
    i18n: 'all',
    host: 'all',
  },
  electron: { host: 'all', storage: 'all' },
};

/** Packages the engine may stand on: both are plain computation. */
const enginePackages = /^(pure-rand|zod)(\/|$)/;
const engineDoor = 'src/engine/index.ts';

/** The layer of a file: `engine` for `src/engine/x.ts`, `electron` for `electron/x.ts`, nothing outside the layers. */
export function layerOf(file: string): string | undefined {
  const [top, second, third] = file.split('/');
  if (top === 'electron') return 'electron';
  return top === 'src' ? (third === undefined ? `src/${second}` : second) : undefined;
}

/**
 * Checks every reference of every source against the table.
 *
 * @param exists tells whether a file is there; a reference to nothing proves nothing, so it is a fault as well
 */
export function checkLayers(sources: readonly Source[], exists: (file: string) => boolean): string[] {
  return sources.flatMap((source) =>
    referencesOf(source).flatMap((reference) => {
      const fault = faultOf(source.file, reference, exists);
      return fault === undefined ? [] : [`${source.file}:${reference.line} ${fault}`];
    }),
  );
}

function faultOf(file: string, reference: Reference, exists: (file: string) => boolean): string | undefined {
  const { specifier } = reference;
  const from = layerOf(file) ?? '';
  if (!Object.hasOwn(table, from)) return `lies in no known layer (${from})`;
  if (specifier === undefined) return 'computes what it imports';
  if (!specifier.startsWith('.')) return packageFault(from, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (!specifier.includes('*') && !exists(target)) return `imports ${specifier}, which is no file`;
  return edgeFault(from, layerOf(target), target, reference);
}

function packageFault(from: string, specifier: string): string | undefined {
  if (/^(#|\/|src\/|hyperscale(\/|$))/.test(specifier))
    return `imports ${specifier} by another way than its path`;
  return from === 'engine' && !enginePackages.test(specifier)
    ? `imports the package ${specifier}`
    : undefined;
}

function edgeFault(
  from: string,
  to: string | undefined,
  target: string,
  reference: Reference,
): string | undefined {
  if (to === from) return undefined;
  if (to === undefined) return outsideFault(from, target);
  const reach = table[from]?.[to];
  if (reach === undefined) return `${from} → ${to} is no edge of the table (${reference.specifier})`;
  if (to === 'engine' && target !== engineDoor) return `enters the engine by ${target}, not by its index`;
  if (reach === 'all') return undefined;
  const allowed = reach === 'types' ? [] : reach;
  const others = reference.values.filter((value) => !allowed.includes(value));
  return others.length === 0
    ? undefined
    : `${from} may take only types${allowed.map((name) => ` and ${name}`)} of ${to}, not ${others.join(', ')}`;
}

/** Outside the layers there are assets, which are data, and tests and tools, which are not for the product. */
function outsideFault(from: string, target: string): string | undefined {
  const isData = target.startsWith('assets/') || target === 'package.json';
  return isData && from !== 'engine' ? undefined : `reaches outside the layers (${target})`;
}
