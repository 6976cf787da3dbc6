import { fileURLToPath } from 'node:url';
import { createI18n, type I18n } from '../../src/i18n/createI18n.ts';
import { folderTextSource } from '../../src/i18n/folderTextSource.ts';

/** The shipped texts. */
export const LOCALES = fileURLToPath(new URL('../../assets/locales', import.meta.url));

/** The shipped texts in a language. */
export const shippedI18n = (language: string): Promise<I18n> =>
  createI18n(language, folderTextSource(LOCALES));
