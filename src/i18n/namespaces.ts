import type agreements from '../../assets/locales/en/agreements.json';
import type app from '../../assets/locales/en/app.json';
import type commands from '../../assets/locales/en/commands.json';
import type common from '../../assets/locales/en/common.json';
import type files from '../../assets/locales/en/files.json';
import type glossary from '../../assets/locales/en/glossary.json';
import type market from '../../assets/locales/en/market.json';
import type news from '../../assets/locales/en/news.json';
import type refusals from '../../assets/locales/en/refusals.json';
import type shell from '../../assets/locales/en/shell.json';
import type units from '../../assets/locales/en/units.json';

/**
 * The English files are the type of every text: a key that is not in them does not compile.
 * A new file under `assets/locales/en` needs one import and one line here; a test fails while it is missing.
 */
export interface Namespaces {
  readonly agreements: typeof agreements;
  readonly app: typeof app;
  readonly commands: typeof commands;
  readonly common: typeof common;
  readonly files: typeof files;
  readonly glossary: typeof glossary;
  readonly market: typeof market;
  readonly news: typeof news;
  readonly refusals: typeof refusals;
  readonly shell: typeof shell;
  readonly units: typeof units;
}

/** Name of a text file, without its ending. */
export type NamespaceName = keyof Namespaces;

/** Id of a glossary entry. */
export type GlossaryTermId = keyof typeof glossary;
