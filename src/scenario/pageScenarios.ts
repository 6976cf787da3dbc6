import type { ScenarioSource } from './catalogue.ts';
import type { ScenarioPart } from './parse/parseScenario.ts';

type ReadText = () => Promise<string>;

const found = import.meta.glob<string>('../../assets/scenarios/**/*.json', {
  query: '?raw',
  import: 'default',
});

const PATH = /assets\/scenarios\/([^/]+)\/(.+)$/;

/** The shipped scenarios in the page: the build finds their files, and reads those of a scenario when it is opened. */
export function pageScenarioSource(): ScenarioSource {
  const table = indexFiles(found);
  return {
    ids: () => Promise.resolve([...table.keys()].sort()),
    files: (id) => Promise.all([...(table.get(id) ?? [])].map(([path, read]) => readPart(path, read))),
  };
}

async function readPart(path: string, read: ReadText): Promise<ScenarioPart> {
  return { path, text: await read() };
}

function indexFiles(files: Readonly<Record<string, ReadText>>): Map<string, Map<string, ReadText>> {
  const table = new Map<string, Map<string, ReadText>>();
  for (const [address, read] of Object.entries(files)) {
    const [, id, path] = PATH.exec(address) ?? [];
    if (!id || !path) continue;
    const parts = table.get(id) ?? new Map<string, ReadText>();
    table.set(id, parts.set(path, read));
  }
  return table;
}
