import type agreements from '../../assets/locales/en/agreements.json';
import type app from '../../assets/locales/en/app.json';
import type boardroom from '../../assets/locales/en/boardroom.json';
import type causes from '../../assets/locales/en/causes.json';
import type commands from '../../assets/locales/en/commands.json';
import type commerce from '../../assets/locales/en/commerce.json';
import type common from '../../assets/locales/en/common.json';
import type compute from '../../assets/locales/en/compute.json';
import type deals from '../../assets/locales/en/deals.json';
import type decision from '../../assets/locales/en/decision.json';
import type events from '../../assets/locales/en/events.json';
import type files from '../../assets/locales/en/files.json';
import type finance from '../../assets/locales/en/finance.json';
import type glossary from '../../assets/locales/en/glossary.json';
import type history from '../../assets/locales/en/history.json';
import type manual from '../../assets/locales/en/manual.json';
import type market from '../../assets/locales/en/market.json';
import type metrics from '../../assets/locales/en/metrics.json';
import type models from '../../assets/locales/en/models.json';
import type news from '../../assets/locales/en/news.json';
import type objectives from '../../assets/locales/en/objectives.json';
import type refusals from '../../assets/locales/en/refusals.json';
import type regulation from '../../assets/locales/en/regulation.json';
import type report from '../../assets/locales/en/report.json';
import type rivals from '../../assets/locales/en/rivals.json';
import type shell from '../../assets/locales/en/shell.json';
import type silicon from '../../assets/locales/en/silicon.json';
import type units from '../../assets/locales/en/units.json';
import type whatif from '../../assets/locales/en/whatif.json';
import type why from '../../assets/locales/en/why.json';

/**
 * The English files are the type of every text: a key that is not in them does not compile.
 * A new file under `assets/locales/en` needs one import and one line here; a test fails while it is missing.
 */
export interface Namespaces {
  readonly agreements: typeof agreements;
  readonly app: typeof app;
  readonly boardroom: typeof boardroom;
  readonly causes: typeof causes;
  readonly commands: typeof commands;
  readonly commerce: typeof commerce;
  readonly common: typeof common;
  readonly compute: typeof compute;
  readonly deals: typeof deals;
  readonly decision: typeof decision;
  readonly events: typeof events;
  readonly files: typeof files;
  readonly finance: typeof finance;
  readonly glossary: typeof glossary;
  readonly history: typeof history;
  readonly manual: typeof manual;
  readonly market: typeof market;
  readonly metrics: typeof metrics;
  readonly models: typeof models;
  readonly news: typeof news;
  readonly objectives: typeof objectives;
  readonly refusals: typeof refusals;
  readonly regulation: typeof regulation;
  readonly report: typeof report;
  readonly rivals: typeof rivals;
  readonly shell: typeof shell;
  readonly silicon: typeof silicon;
  readonly units: typeof units;
  readonly whatif: typeof whatif;
  readonly why: typeof why;
}

/** Name of a text file, without its ending. */
export type NamespaceName = keyof Namespaces;

/** Id of a glossary entry. */
export type GlossaryTermId = keyof typeof glossary;
