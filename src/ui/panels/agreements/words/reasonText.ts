import type { Reason } from '../../../../engine/index.ts';
import { type DealWords, shareName } from './dealWords.ts';

type Write = (value: number, words: DealWords) => string;

const money: Write = (value, { voice }) => voice.formats.formatMoney(value, { trim: true });
const perHour: Write = (value, { voice }) => voice.formats.formatQuantity(value, 'usdPerHour');
const compute: Write = (value, { voice }) => voice.formats.formatQuantity(Math.round(value), 'h100e');
const share: Write = (value, words) => shareName(words, value);
const quarters: Write = (value, { voice }) =>
  voice.formats.formatQuantity(Math.round(value), 'quarters', { digits: 0 });
const score: Write = (value, { voice }) => voice.formats.formatQuantity(value, 'score');

/** How each number of a reason is written; the same name always means the same unit (A3). */
export const REASON_NUMBERS: Readonly<Record<string, Write>> = {
  amount: money,
  annual: money,
  cash: money,
  fairValue: money,
  preMoney: money,
  chipCost: money,
  chipPrice: money,
  price: perHour,
  alternative: perHour,
  cost: perHour,
  h100e: compute,
  missing: compute,
  share,
  before: share,
  discount: share,
  fee: share,
  maturity: share,
  runwayQuarters: quarters,
  quarters,
  relation: score,
  scrutiny: score,
  change: score,
};

/** One reason in words: a title, and what speaks for or against with what would change it. */
export interface ReasonWords {
  readonly title: string;
  readonly text: string;
}

/** A reason of a counterparty in the reader's language (A3). */
export function reasonText({ code, points, params }: Reason, words: DealWords): ReasonWords {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    shown[name] =
      typeof value === 'string' ? nameOf(name, value, words) : (REASON_NUMBERS[name] ?? score)(value, words);
  }
  const side = points >= 0 ? 'for' : 'against';
  // Terms that are talked about again are held against the old ones: only the difference is told (A5).
  if ('change' in params) {
    const title = words.voice.t(`agreements:reasons.${code}.title`);
    return { title, text: words.voice.t(`agreements:changed.${side}`) };
  }
  return {
    title: words.voice.t(`agreements:reasons.${code}.title`),
    text: words.voice.dynamic(`agreements:reasons.${code}.${side}`, shown),
  };
}

function nameOf(name: string, value: string, { names }: DealWords): string {
  if (name === 'family') return names.family(value);
  if (name === 'chip') return names.chip(value);
  if (name === 'merchant') return names.merchant(value);
  return names.company(value);
}
