import { SaveStorageError } from '../saveStorage.ts';

/**
 * Does work on a kind of store and tells what went wrong in the words of all stores: as a SaveStorageError.
 *
 * @param meaningOf what an error of this kind of store means
 */
export function guardedBy(meaningOf: (error: unknown) => SaveStorageError['code']) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SaveStorageError) throw error;
      throw new SaveStorageError(meaningOf(error), String(error), { cause: error });
    }
  };
}
