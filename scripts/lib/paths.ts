import { fileURLToPath } from 'node:url';

/** Absolute path of something in the repository, given relative to its top folder. */
export const inRepository = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));
