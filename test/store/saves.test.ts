import { describe, expect, test } from 'vitest';
import { latestOf } from '../../src/store/saves.ts';
import { startIn, storeGame } from '../support/storeGame.ts';

const WORDS = { title: 'x', label: 'y' };

describe('named saves', () => {
  test('a save is listed with what its header tells, and a second of that name replaces it', async () => {
    const one = storeGame();
    await startIn(one);
    expect(await one.actions.saveAs('Before the storm')).toBe(true);
    await one.actions.endQuarter();
    expect(await one.actions.saveAs('Before the storm')).toBe(true);
    const named = one.game.store.getState().saves.filter((save) => !save.isAutosave);
    expect(named).toHaveLength(1);
    expect(named[0]?.header).toMatchObject({
      title: 'Before the storm',
      seat: 'amazon',
      quarter: '2026Q2',
      played: 1,
      quarters: 24,
      finished: false,
    });
  });

  test('loading brings back the same state', async () => {
    const one = storeGame();
    await startIn(one, 'openai');
    await one.actions.endQuarter();
    await one.actions.saveAs('here');
    const before = one.game.store.getState().snapshot;
    const other = storeGame(one.saves);
    await other.actions.listSaves();
    await other.actions.load('here');
    const { snapshot, screen, trouble, busy } = other.game.store.getState();
    expect({ screen, trouble, busy }).toEqual({ screen: 'game', trouble: null, busy: null });
    expect(snapshot?.view.own).toEqual(before?.view.own);
    expect(snapshot?.history).toEqual(before?.history);
  });

  test('a save can be deleted', async () => {
    const one = storeGame();
    await startIn(one);
    await one.actions.saveAs('gone soon');
    await one.actions.removeSave('gone-soon');
    expect(one.game.store.getState().saves).toEqual([]);
  });
});

describe('autosaves', () => {
  test('each quarter goes to the next of three slots; Continue finds the latest', async () => {
    const one = storeGame();
    await startIn(one);
    for (let k = 0; k < 4; k += 1) {
      await one.actions.endQuarter();
      one.actions.endReplay();
    }
    const { saves } = one.game.store.getState();
    expect(saves).toHaveLength(3);
    expect(saves.every((save) => save.isAutosave)).toBe(true);
    expect(latestOf(saves)?.header?.quarter).toBe('2027Q1');
  });
});

describe('files', () => {
  test('an exported autosave comes in again under the name of its file', async () => {
    const one = storeGame();
    await startIn(one);
    await one.actions.endQuarter();
    const [save] = one.game.store.getState().saves;
    await one.actions.exportSave(save?.id ?? '', WORDS);
    expect(one.given[0]?.name).toMatch(/^autosave-\d\.hyperscale$/);
    one.incoming = { name: 'from a friend.hyperscale', text: one.given[0]?.content ?? '' };
    expect(await one.actions.importSave(WORDS)).toBe(true);
    const titles = one.game.store.getState().saves.map(({ header }) => header?.title);
    expect(titles).toContain('from a friend');
  });

  test.each([
    ['no save at all', 'hello', 'files:diagnostics.notASave', 'app:trouble.mends.otherFile'],
    ['a file that was cut short', null, 'files:diagnostics.damagedPayload', 'app:trouble.mends.earlier'],
  ])('%s is told with its mend, and nothing is added', async (_, text, textKey, mendKey) => {
    const one = storeGame();
    await startIn(one);
    await one.actions.saveAs('good');
    const good = (await one.saves.read('good')) ?? '';
    one.incoming = { name: 'x.hyperscale', text: text ?? good.slice(0, -40) };
    expect(await one.actions.importSave(WORDS)).toBe(false);
    const { trouble, saves } = one.game.store.getState();
    expect(trouble).toMatchObject({ textKey, mendKey });
    expect(saves).toHaveLength(1);
  });

  test('a damaged save stays in the list and says what is wrong', async () => {
    const one = storeGame();
    await one.saves.write('broken', 'hyperscale-save 1 zz\n{}\n{}\n');
    await one.actions.listSaves();
    const [save] = one.game.store.getState().saves;
    expect(save).toMatchObject({ header: null, diagnostics: [{ code: 'notASave' }] });
    await one.actions.load('broken');
    expect(one.game.store.getState().trouble?.textKey).toBe('files:diagnostics.notASave');
  });

  test('nothing happens when the person thinks better of it', async () => {
    const one = storeGame();
    expect(await one.actions.importSave(WORDS)).toBe(false);
    expect(one.game.store.getState().trouble).toBeNull();
  });
});

test('a storage that fails is told, and the state stays as it was', async () => {
  const one = storeGame();
  await startIn(one);
  const broken = storeGame({ ...one.saves, list: () => Promise.reject(new Error('gone')) });
  await broken.actions.listSaves();
  expect(broken.game.store.getState().trouble).toMatchObject({
    titleKey: 'app:trouble.titles.list',
    params: { message: 'gone' },
  });
});
