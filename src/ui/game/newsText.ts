import type { NewsItem } from '../../engine/index.ts';
import type { Voice } from '../../i18n/createI18n.ts';
import type { TextParams } from '../../i18n/keys.ts';
import { siteName } from '../panels/decision/siteName.ts';
import type { Names } from './names.ts';

/** What is needed to put news into words. */
export interface NewsWords {
  readonly voice: Voice;
  readonly names: Names;
}

type Write = (value: number, words: NewsWords) => string;

const money: Write = (value, { voice }) => voice.formats.formatMoney(value);
const percent: Write = (value, { voice }) => voice.formats.formatQuantity(value, 'percent', { digits: 0 });
const h100e: Write = (value, { voice }) => voice.formats.formatQuantity(value, 'h100e');
const plain: Write = (value, { voice }) => voice.formats.formatQuantity(value, 'plain');

/** How each number of the engine's news is written. */
const NUMBERS: Readonly<Record<string, Write>> = {
  value: money,
  amount: money,
  fee: money,
  credits: money,
  cost: money,
  preMoney: money,
  price: money,
  before: money,
  lost: money,
  move: (value, { voice }) => voice.formats.formatQuantity(value, 'percent', { digits: 0, sign: 'always' }),
  fraction: (value, { voice }) => voice.formats.formatQuantity(value, 'percent'),
  share: percent,
  openness: percent,
  missing: h100e,
  wanted: h100e,
  delivered: h100e,
  capability: (value, { voice }) => voice.formats.formatQuantity(value, 'capability'),
  mw: (value, { voice }) => voice.formats.formatQuantity(value, 'MW'),
  length: (value, { voice }) => voice.formats.formatQuantity(value, 'quarters'),
  years: (value, { voice }) => voice.formats.formatQuantity(value, 'years'),
};

/** News of chips counts chips where other news counts compute. */
const COUNTED_IN_CHIPS = new Set(['wanted', 'delivered']);

/** Key and parameters of a headline: money, quantities and names in the reader's language. */
export function newsLine(
  item: NewsItem,
  words: NewsWords,
): { readonly key: string; readonly params: TextParams } {
  const isAboutChips = 'chip' in item.params;
  const params: Record<string, string | number> = {
    company: words.names.company(item.companies[0] ?? ''),
    other: words.names.company(item.companies[1] ?? ''),
    merchant: words.names.merchant(item.about ?? ''),
  };
  for (const [name, value] of Object.entries(item.params)) {
    params[name] =
      typeof value === 'string'
        ? nameOf(name, value, item, words)
        : numberOf(name, value, isAboutChips, words);
  }
  // News about people chooses its wording by how many they are.
  if (typeof item.params.people === 'number') params.count = item.params.people;
  return { key: `news:${item.code}`, params };
}

/** One parameter of a piece of news as the reader reads it, such as the name of its event. */
export function newsParam(item: NewsItem, name: string, words: NewsWords): string {
  const { params } = newsLine(item, words);
  return String(params[name] ?? '');
}

/** A headline in the reader's language. */
export function newsText(item: NewsItem, words: NewsWords): string {
  const { key, params } = newsLine(item, words);
  return words.voice.dynamic(key, params);
}

function numberOf(name: string, value: number, isAboutChips: boolean, words: NewsWords): string {
  if (isAboutChips && COUNTED_IN_CHIPS.has(name)) return plain(value, words);
  return (NUMBERS[name] ?? plain)(value, words);
}

/** Name of an event with what it happened to, which most names have a place for; without it where it happened to nobody. */
export function eventName(
  event: string,
  subjects: readonly string[],
  names: Names,
  formatList: Voice['formats']['formatList'],
): string {
  const name = names.event(event);
  if (subjects.length === 0) return name.replace(/\s*:?\s*\{subject\}/, '');
  const filled = formatList(subjects.map((one) => subjectName(one, names)));
  return name.includes('{subject}') ? name.replaceAll('{subject}', filled) : `${name} (${filled})`;
}

/** What an event happened to is a company, a region or a merchant; an id that one of them does not know stays as it is. */
export function subjectName(id: string, names: Names): string {
  const found = [names.company(id), names.region(id), names.merchant(id)].find((name) => name !== id);
  return found ?? id;
}

const subjectsIn = ({ subject }: NewsItem['params']): readonly string[] =>
  subject === undefined ? [] : [String(subject)];

function nameOf(name: string, value: string, { params }: NewsItem, { names, voice }: NewsWords): string {
  if (name === 'rival') return names.company(value);
  if (name === 'region') return names.region(value);
  if (name === 'target') return names.target(value);
  if (name === 'event') return eventName(value, subjectsIn(params), names, voice.formats.formatList);
  if (name === 'option') return names.text(`events.${params.event}.options.${value}`);
  if (name === 'key') return names.text(`events.${params.event}.news.${value}`);
  if (name === 'subject') return subjectName(value, names);
  if (name === 'source') return voice.dynamic(`commands:options.source.${value}`);
  if (name === 'objective') return names.text(`objectives.${value}.name`);
  if (name === 'jurisdiction') return names.jurisdiction(value);
  if (name === 'site') return siteName({ name: value, region: String(params.region ?? '') }, names);
  if (name === 'chip') return names.chip(value);
  if (name === 'family') return names.family(value);
  if (name === 'merchant') return names.merchant(value);
  if (name === 'feature') return voice.dynamic(`commands:options.feature.${value}`);
  return value;
}
