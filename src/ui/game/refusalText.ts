import type { Refusal, ScenarioDefinition } from '../../engine/index.ts';
import type { Voice } from '../../i18n/createI18n.ts';
import { quarterLabel } from '../../store/quarters.ts';
import type { Names } from './names.ts';

/** What is needed to put a refusal into words. */
export interface RefusalWords {
  readonly voice: Voice;
  readonly names: Names;
  readonly start: ScenarioDefinition['start'];
}

/** Why a command is not allowed, in the reader's language: ids by name, numbers with their unit. */
export function refusalText({ code, params }: Refusal, words: RefusalWords): string {
  const shown: Record<string, string> = {};
  // Lenders name their limit without a unit: it is money.
  const unit = code === 'debtLimit' ? 'kUSD' : params.unit;
  for (const [name, value] of Object.entries(params)) {
    shown[name] = typeof value === 'string' ? nameOf(name, value, words) : numberOf(name, value, unit, words);
  }
  return words.voice.dynamic(`refusals:${code}`, shown);
}

type Unit = Refusal['params'][string] | undefined;

function numberOf(name: string, value: number, unit: Unit, { voice, start }: RefusalWords): string {
  const { formatMoney, formatQuantity, formatQuarter, formatNumber } = voice.formats;
  if (name === 'quarter') return formatQuarter(quarterLabel(start, value));
  if (name === 'total') return formatQuantity(value, 'percent');
  if (name === 'cost' || name === 'cash' || unit === 'kUSD') return formatMoney(value);
  if (unit === 'MW' || unit === 'chips' || unit === 'people') return formatQuantity(value, unit);
  if (unit === 'ratio') return formatQuantity(value, 'percent');
  return formatNumber(value);
}

function nameOf(name: string, value: string, { names }: RefusalWords): string {
  if (name === 'company') return names.company(value);
  if (name === 'chip') return names.chip(value);
  if (name === 'merchant') return names.merchant(value);
  if (name === 'segment') return names.segment(value);
  return value;
}
