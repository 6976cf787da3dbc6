import type { StoredSave } from './saveStorage.ts';

/** How many autosaves are kept; the oldest gives way. */
export const autosaveSlots = 3;

const slotIds = Array.from({ length: autosaveSlots }, (_, index) => `autosave-${index + 1}`);

/** True for the id of an autosave, which may be overwritten without asking. */
export function isAutosave(id: string): boolean {
  return slotIds.includes(id);
}

/** The slot the next autosave goes to: an empty one, else the one written longest ago. */
export function nextAutosaveId(saves: readonly Pick<StoredSave, 'id' | 'savedAtMs'>[]): string {
  const writtenAt = new Map(saves.map((save) => [save.id, save.savedAtMs]));
  const age = (id: string) => writtenAt.get(id) ?? Number.NEGATIVE_INFINITY;
  return slotIds.reduce((oldest, id) => (age(id) < age(oldest) ? id : oldest));
}
