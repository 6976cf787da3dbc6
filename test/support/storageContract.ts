import { type SaveStorage, SaveStorageError } from '../../src/storage/saveStorage.ts';

/** A promise every storage keeps. The checks run in Node and, bundled, inside a browser; hence no test library. */
interface ContractCheck {
  readonly name: string;
  readonly run: (storage: SaveStorage) => Promise<void>;
}

const save = (header: string, size = 10) => `preamble\n${header}\n${'p'.repeat(size)}\n`;

/** What a storage must do, whatever it keeps saves in. Each check gets an empty storage. */
export const storageContract: readonly ContractCheck[] = [
  {
    name: 'an empty storage lists nothing and reads nothing',
    run: async (storage) => {
      equal(await storage.list(), []);
      equal(await storage.read('absent'), undefined);
    },
  },
  {
    name: 'what was written is read back letter by letter',
    run: async (storage) => {
      const text = save('{"title":"Été « 10 Md$ » 🚀"}', 300_000);
      await storage.write('first', text);
      equal(await storage.read('first'), text);
    },
  },
  {
    name: 'a list entry carries the head and not the body',
    run: async (storage) => {
      await storage.write('first', save('{"title":"One"}', 500));
      const [entry] = await storage.list();
      equal(entry?.id, 'first');
      equal(entry?.head, 'preamble\n{"title":"One"}\n');
      equal(entry?.sizeBytes, save('{"title":"One"}', 500).length);
    },
  },
  {
    name: 'writing again replaces head and body',
    run: async (storage) => {
      await storage.write('first', save('{"title":"One"}'));
      await storage.write('first', save('{"title":"Two"}'));
      const entries = await storage.list();
      equal(entries.length, 1);
      equal(entries[0]?.head, 'preamble\n{"title":"Two"}\n');
      equal(await storage.read('first'), save('{"title":"Two"}'));
    },
  },
  {
    name: 'removing takes the save away, and removing what is not there is fine',
    run: async (storage) => {
      await storage.write('first', save('{}'));
      await storage.remove('first');
      await storage.remove('first');
      equal(await storage.list(), []);
      equal(await storage.read('first'), undefined);
    },
  },
  {
    name: 'the latest save comes first',
    run: async (storage) => {
      await storage.write('first', save('{}'));
      await pause();
      await storage.write('second', save('{}'));
      await pause();
      await storage.write('first', save('{}'));
      equal(
        (await storage.list()).map((entry) => entry.id),
        ['first', 'second'],
      );
    },
  },
  {
    name: 'an id that could leave the storage is refused by every call',
    run: async (storage) => {
      for (const id of ['../other', '', 'A', 'a/b', 'a\\b', 'con', '.hidden', 'x'.repeat(65)]) {
        await refused(storage.read(id));
        await refused(storage.write(id, save('{}')));
        await refused(storage.remove(id));
      }
      equal(await storage.list(), []);
    },
  },
  {
    name: 'writes at the same time leave one of them whole',
    run: async (storage) => {
      const texts = ['a', 'b', 'c'].map((letter) => save(`{"title":"${letter}"}`, 50_000));
      await Promise.all(texts.map((text) => storage.write('same', text)));
      const read = await storage.read('same');
      equal(texts.includes(read ?? ''), true);
      equal((await storage.list())[0]?.head, read?.slice(0, read.indexOf('}') + 2));
    },
  },
];

async function refused(call: Promise<unknown>): Promise<void> {
  const outcome = await call.then(
    () => 'accepted',
    (error: unknown) => (error instanceof SaveStorageError ? error.code : String(error)),
  );
  equal(outcome, 'badId');
}

function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted?.slice(0, 200)}, found ${found?.slice(0, 200)}`);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 15));
