import { useT } from '../../../i18n/react.tsx';
import { KUSD_PER, type MoneyScale, toKusd } from './money.model.ts';
import { NumberField, type NumberFieldProps } from './NumberField.tsx';

export interface MoneyFieldProps extends Omit<NumberFieldProps, 'unit' | 'presets' | 'formatOptions'> {
  /** The unit in which the reader types; value, limits, step and presets are kUSD all the same (F1). */
  readonly scale: MoneyScale;
  /** Usual sums, in kUSD. */
  readonly presets?: readonly number[];
}

/** A sum of money: whole kUSD inside, billions or millions in the reader's notation outside. */
export function MoneyField({
  scale,
  presets,
  value,
  onChange,
  minValue,
  maxValue,
  step,
  ...rest
}: MoneyFieldProps) {
  const { t, formatMoney } = useT();
  const size = KUSD_PER[scale];
  return (
    <NumberField
      {...rest}
      unit={t(`units:money.suffix.${scale}`)}
      value={value / size}
      onChange={(shown) => onChange(toKusd(shown, scale))}
      {...(minValue !== undefined && { minValue: minValue / size })}
      {...(maxValue !== undefined && { maxValue: maxValue / size })}
      {...(step !== undefined && { step: step / size })}
      {...(presets && {
        presets: presets.map((kUSD) => ({ label: formatMoney(kUSD, { trim: true }), value: kUSD / size })),
      })}
      formatOptions={{ maximumFractionDigits: 3 }}
    />
  );
}
