import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { autosaveSlots, isAutosave, nextAutosaveId } from '../../src/storage/autosave.ts';
import { isSaveId, saveIdFrom } from '../../src/storage/saveId.ts';

describe('saveIdFrom', () => {
  test('keeps the words of a title and drops accents and signs', () => {
    expect(saveIdFrom('L’été des « 10 Md$ »', [])).toBe('l-ete-des-10-md');
  });

  test('adds a number while the id is taken', () => {
    expect(saveIdFrom('Oracle', ['oracle', 'oracle-2'])).toBe('oracle-3');
  });

  test('never takes the place of an autosave', () => {
    expect(saveIdFrom('Autosave 1', [])).toBe('campaign');
  });

  test('gives a safe, free id for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, taken) => {
        const id = saveIdFrom(title, taken);
        return isSaveId(id) && !isAutosave(id) && !taken.includes(id);
      }),
    );
  });
});

describe('nextAutosaveId', () => {
  test('fills the slots, then overwrites the oldest, in turn', () => {
    const saves: { id: string; savedAtMs: number }[] = [{ id: 'oracle', savedAtMs: -1 }];
    const used: string[] = [];
    for (let time = 0; time < autosaveSlots * 2; time += 1) {
      const id = nextAutosaveId(saves);
      used.push(id);
      saves.splice(0, saves.length, ...saves.filter((save) => save.id !== id), { id, savedAtMs: time });
    }
    const round = ['autosave-1', 'autosave-2', 'autosave-3'];
    expect(used).toEqual([...round, ...round]);
  });
});
