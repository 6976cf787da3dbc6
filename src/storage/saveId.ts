import { SaveStorageError } from './saveStorage.ts';

/** Names that Windows keeps for devices, whatever the extension. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const pattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** True for an id that is a safe file name on every system. */
export function isSaveId(id: string): boolean {
  return pattern.test(id) && !deviceName.test(id);
}

/** @throws SaveStorageError `badId` for anything that is not a safe id, such as `../other` */
export function assertSaveId(id: string): void {
  if (!isSaveId(id)) throw new SaveStorageError('badId', `Not an id of a save: ${JSON.stringify(id)}`);
}

/** A free id made from a title: accents and signs go, and a number is added while the id is taken. */
export function saveIdFrom(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const stem = isSaveId(slug) && !slug.startsWith('autosave') ? slug : 'campaign';
  let id = stem;
  for (let number = 2; taken.includes(id); number += 1) id = `${stem}-${number}`;
  return id;
}
