import type { Refusal } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { TextParams } from '../../../i18n/keys.ts';
import type { Names } from '../../game/names.ts';

/** What is needed to put a refusal into words. */
export interface RefusalWords {
  readonly voice: Voice;
  readonly names: Names;
  /** Id of a quarter, such as 2026Q1, by its index. */
  readonly quarterId: (index: number) => string;
}

type Write = (value: string | number, words: RefusalWords, unit: string) => string;

const money: Write = (value, { voice }) => voice.formats.formatMoney(Number(value));

/** How each parameter of the engine's refusals is written; what is not here is written as it is. */
const WRITERS: Readonly<Record<string, Write>> = {
  maximum: (value, words, unit) => amount(Number(value), unit, words),
  minimum: (value, words, unit) => amount(Number(value), unit, words),
  cost: money,
  cash: money,
  total: (value, { voice }) => voice.formats.formatQuantity(Number(value), 'percent'),
  quarter: (value, { voice, quarterId }) => voice.formats.formatQuarter(quarterId(Number(value))),
  chip: (value, { names }) => names.chip(String(value)),
  company: (value, { names }) => names.company(String(value)),
  merchant: (value, { names }) => names.merchant(String(value)),
  jurisdiction: (value, { names }) => names.jurisdiction(String(value)),
  region: (value, { names }) => names.region(String(value)),
  rule: (value, { names }) => names.tradeRule(String(value)),
  segment: (value, { names }) => names.segment(String(value)),
  target: (value, { names }) => names.target(String(value)),
};

/** Parameters of a refusal with money, quantities and names in the reader's language. */
export function refusalParams(refusal: Refusal, words: RefusalWords): TextParams {
  const unit = String(refusal.params.unit ?? '');
  return Object.fromEntries(
    Object.entries(refusal.params).map(([name, value]) => [
      name,
      WRITERS[name]?.(value, words, unit) ?? value,
    ]),
  );
}

function amount(value: number, unit: string, { voice }: RefusalWords): string {
  const { formatMoney, formatNumber, formatQuantity } = voice.formats;
  if (unit === 'kUSD') return formatMoney(value);
  if (unit === 'MW') return formatQuantity(value, 'MW');
  if (unit === 'chips') return formatQuantity(value, 'chips', { exact: true });
  if (unit === 'wafers') return formatQuantity(value, 'wafers');
  if (unit === 'people') return formatQuantity(value, 'people', { exact: true });
  if (unit === 'quarters') return formatQuantity(value, 'quarters');
  if (unit === 'years') return formatQuantity(value, 'years');
  if (unit === 'ratio') return formatQuantity(value, 'percent', { digits: 0 });
  return formatNumber(value);
}
