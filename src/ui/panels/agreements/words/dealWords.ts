import type { ScenarioDefinition } from '../../../../engine/index.ts';
import type { Voice } from '../../../../i18n/createI18n.ts';
import type { Names } from '../../../game/names.ts';
import { quarterIdAt } from '../../decision/quarters.model.ts';
import type { FieldUnit } from '../terms/fields.model.ts';

/** What is needed to put clauses and reasons into words. */
export interface DealWords {
  readonly voice: Voice;
  readonly names: Names;
  readonly start: ScenarioDefinition['start'];
}

/** A quarter of the campaign by its index: Q1 2026. */
export const quarterName = ({ voice, start }: DealWords, index: number): string =>
  voice.formats.formatQuarter(quarterIdAt(start, index));

/** A length of time: years where they are whole or half, else quarters. */
export function lengthName({ voice }: DealWords, quarters: number): string {
  const inYears = quarters >= 4 && quarters % 2 === 0;
  return voice.formats.formatQuantity(inYears ? quarters / 4 : quarters, inYears ? 'years' : 'quarters');
}

/** A share with as many decimals as it needs: 40 %, 2.5 %, 1.96 %. */
export function shareName({ voice }: DealWords, share: number): string {
  const percents = Math.abs(share) * 100;
  const wanted = percents >= 10 ? 0 : percents >= 0.95 ? 1 : 2;
  const isWhole = Number.isInteger(Number(percents.toFixed(wanted)));
  return voice.formats.formatQuantity(share, 'percent', { digits: isWhole ? 0 : wanted });
}

/** A value of a clause with its unit. */
export function fieldValue(words: DealWords, unit: FieldUnit, value: number | string): string {
  const { formats, t, dynamic } = words.voice;
  if (typeof value === 'string') {
    if (unit === 'region') return value === '' ? t('deals:fields.anyRegion') : words.names.region(value);
    return dynamic(`agreements:strengths.${value}`);
  }
  switch (unit) {
    case 'kUSD':
      return formats.formatMoney(value, { trim: true });
    case 'usdPerHour':
      return formats.formatQuantity(value, 'usdPerHour');
    case 'h100e':
    case 'chips':
      return formats.formatQuantity(value, unit);
    case 'share':
      return shareName(words, value);
    case 'quarters':
      return lengthName(words, value);
    case 'quarterIndex':
      return quarterName(words, value);
    default:
      return formats.formatNumber(value);
  }
}
