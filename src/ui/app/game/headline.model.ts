import type { Metric } from '../../../engine/index.ts';
import type { Formats } from '../../../i18n/formats/createFormats.ts';
import type { DeltaUnit } from '../../../i18n/formats/delta.ts';
import type { Snapshot } from '../../../store/types.ts';

/** A figure in the head of the page: what it is now, and its change since last quarter where there is one. */
export interface Headline {
  readonly id: 'cash' | 'marketValue' | 'capability' | 'score';
  readonly value: number;
  readonly change: number | null;
  readonly unit: DeltaUnit;
}

const UNITS: Readonly<Record<Headline['id'], DeltaUnit>> = {
  cash: 'money',
  marketValue: 'money',
  capability: 'capability',
  score: 'score',
};

/** The four figures by which a quarter is judged at a glance. A company without a lab has no capability. */
export function headlines(snapshot: Snapshot): Headline[] {
  const rows = snapshot.history.series[snapshot.seat] ?? {};
  return (['cash', 'marketValue', 'capability', 'score'] as const)
    .map((id) => headline(id, rows[id satisfies Metric] ?? []))
    .filter(({ id, value }) => id !== 'capability' || value > 0);
}

function headline(id: Headline['id'], row: readonly (number | null)[]): Headline {
  const value = row.at(-1) ?? 0;
  const before = row.length > 1 ? row.at(-2) : null;
  return { id, value, change: before == null ? null : value - before, unit: UNITS[id] };
}

/** The value with its unit; the head of the page is narrow, so index points go without their name. */
export function writeHeadline({ id, value }: Headline, formats: Formats): string {
  if (id === 'capability') return formats.formatNumber(value, { digits: 1 });
  return id === 'score' ? formats.formatNumber(value) : formats.formatMoney(value);
}
