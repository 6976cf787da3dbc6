import { useT } from '../../../../../i18n/react.tsx';
import { MoneyField } from '../../../../kit/fields/MoneyField.tsx';
import { NumberField } from '../../../../kit/fields/NumberField.tsx';
import type { TableWorld, TrancheCondition } from '../../terms/sides.model.ts';
import { whole } from './editor.ts';
import { QuarterSelect } from './QuarterSelect.tsx';

interface ConditionFieldProps {
  readonly condition: TrancheCondition;
  readonly onChange: (condition: TrancheCondition) => void;
  readonly world: TableWorld;
}

/** The value that a tranche waits for: a quarter, points, H100e or revenue. Going public needs none. */
export function ConditionField({ condition, onChange, world }: ConditionFieldProps) {
  const { t } = useT();
  switch (condition.kind) {
    case 'date':
      return (
        <QuarterSelect
          label={t('deals:conditionFields.date')}
          value={condition.quarter}
          from={world.view.quarter}
          onChange={(quarter) => onChange({ kind: 'date', quarter })}
        />
      );
    case 'capability':
      return (
        <NumberField
          label={t('deals:conditionFields.capability')}
          unit={t('units:suffix.points')}
          value={condition.points}
          minValue={1}
          maxValue={1000}
          step={1}
          onChange={(points) => onChange({ kind: 'capability', points })}
        />
      );
    case 'delivered':
      return (
        <NumberField
          label={t('deals:conditionFields.delivered')}
          unit={t('units:suffix.h100e')}
          value={condition.h100e}
          minValue={1000}
          step={1000}
          onChange={(h100e) => onChange({ kind: 'delivered', h100e: whole(h100e) })}
        />
      );
    case 'power':
      return (
        <NumberField
          label={t('deals:conditionFields.power')}
          unit={t('units:suffix.MW')}
          value={condition.mw}
          minValue={10}
          step={10}
          onChange={(mw) => onChange({ kind: 'power', mw: Math.max(1, whole(mw)) })}
        />
      );
    case 'revenue':
      return (
        <MoneyField
          label={t('deals:conditionFields.revenue')}
          scale="bn"
          value={condition.kUsd}
          minValue={10_000}
          step={10_000}
          onChange={(kUsd) => onChange({ kind: 'revenue', kUsd: Math.max(1, kUsd) })}
        />
      );
    case 'listing':
      return null;
  }
}
