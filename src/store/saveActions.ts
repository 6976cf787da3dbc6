import { proxy } from 'comlink';
import { nextAutosaveId } from '../storage/autosave.ts';
import { CAMPAIGN_EXTENSION, campaignFile, LONGEST_TITLE } from '../storage/campaignFile.ts';
import { saveIdFrom } from '../storage/saveId.ts';
import { attempt } from './attempt.ts';
import type { GameStore } from './gameStore.ts';
import { headerOf } from './saveHeader.ts';
import { entriesOf } from './saves.ts';
import { troubleWithCampaign, troubleWithFile } from './trouble.ts';

/** Words of a file dialog, in the reader's language. */
export interface FileWords {
  readonly title: string;
  readonly label: string;
}

/** Everything that a reader does with saved campaigns. Failures are told as `trouble`; none leaves a call broken. */
export interface SaveActions {
  readonly listSaves: () => Promise<void>;
  /** Saves under a name; a save of the same name is replaced. True when it is kept. */
  readonly saveAs: (title: string) => Promise<boolean>;
  /** Keeps the campaign in the next of the rotating slots. */
  readonly autosave: () => Promise<void>;
  /** Plays a save again and goes on from there. */
  readonly load: (id: string) => Promise<void>;
  readonly removeSave: (id: string) => Promise<void>;
  readonly exportSave: (id: string, words: FileWords) => Promise<void>;
  /** Takes a file into the list of saves. True when there is a new one. */
  readonly importSave: (words: FileWords) => Promise<boolean>;
}

/** The actions on saves over one store. */
export function saveActions(game: GameStore): SaveActions {
  const list = (): Promise<void> => listSaves(game);
  return {
    listSaves: async () => void (await attempt(game, 'list', null, list)),
    saveAs: async (title) => (await attempt(game, 'save', 'saving', () => saveAs(game, title))) ?? false,
    autosave: async () => void (await attempt(game, 'save', null, () => autosave(game))),
    load: async (id) => void (await attempt(game, 'load', 'loading', () => load(game, id))),
    removeSave: async (id) => void (await attempt(game, 'remove', null, () => remove(game, id))),
    exportSave: async (id, words) =>
      void (await attempt(game, 'export', null, () => exportSave(game, id, words))),
    importSave: async (words) =>
      (await attempt(game, 'import', null, () => importSave(game, words))) ?? false,
  };
}

async function listSaves({ around, change }: GameStore): Promise<void> {
  change({ saves: entriesOf(await around.saves.list()) });
}

async function write(game: GameStore, id: string, title: string): Promise<void> {
  const { snapshot } = game.store.getState();
  if (snapshot === null) return;
  const saved = await game.around.session.save();
  await game.around.saves.write(
    id,
    campaignFile.encode(headerOf(snapshot, saved, title, game.around.now()), saved),
  );
  await listSaves(game);
}

async function saveAs(game: GameStore, title: string): Promise<boolean> {
  const { saves } = game.store.getState();
  const same = saves.find((save) => !save.isAutosave && save.header?.title === title);
  await write(
    game,
    same?.id ??
      saveIdFrom(
        title,
        saves.map(({ id }) => id),
      ),
    title,
  );
  return true;
}

async function autosave(game: GameStore): Promise<void> {
  await write(game, nextAutosaveId(await game.around.saves.list()), '');
}

async function load(game: GameStore, id: string): Promise<void> {
  const { around, change } = game;
  const read = campaignFile.decode((await around.saves.read(id)) ?? '');
  if (!read.ok) {
    change({ trouble: troubleWithFile('load', read.diagnostics) });
    return;
  }
  const tell = proxy((done: number, of: number) => change({ progress: of === 0 ? null : done / of }));
  const loaded = await around.session.load(read.value.payload, tell);
  if (!loaded.ok) {
    change({ trouble: troubleWithCampaign(loaded.code, loaded.params) });
    return;
  }
  const scenario = await around.session.scenario();
  const isOver = loaded.snapshot.status === 'finished';
  change({
    scenario,
    snapshot: loaded.snapshot,
    debrief: isOver ? await around.session.debrief() : null,
    screen: isOver ? 'ending' : 'game',
    dialog: null,
    panel: null,
    selection: null,
    replaying: false,
  });
}

async function remove(game: GameStore, id: string): Promise<void> {
  await game.around.saves.remove(id);
  await listSaves(game);
}

async function exportSave({ around, change }: GameStore, id: string, words: FileWords): Promise<void> {
  const content = await around.saves.read(id);
  if (content === undefined) {
    change({ trouble: troubleWithFile('export', []) });
    return;
  }
  await around.host.saveFile({
    ...words,
    extensions: [CAMPAIGN_EXTENSION],
    suggestedName: `${id}.${CAMPAIGN_EXTENSION}`,
    content,
  });
}

async function importSave(game: GameStore, words: FileWords): Promise<boolean> {
  const opened = await game.around.host.openFile({ ...words, extensions: [CAMPAIGN_EXTENSION] });
  if (opened.kind !== 'opened') return false;
  const text = new TextDecoder().decode(opened.bytes);
  const read = campaignFile.decode(text);
  if (!read.ok) {
    game.change({ trouble: troubleWithFile('import', read.diagnostics) });
    return false;
  }
  const taken = game.store.getState().saves.map(({ id }) => id);
  const { header, payload } = read.value;
  // An autosave has no name of its own; as a file it has got one.
  const title = header.title || opened.name.replace(/\.[^.]*$/, '').slice(0, LONGEST_TITLE);
  const kept = campaignFile.encode({ ...header, title }, payload);
  await game.around.saves.write(saveIdFrom(title, taken), kept);
  await listSaves(game);
  return true;
}
