import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { FieldShell, type FieldWords } from './FieldShell.tsx';
import { Presets } from './Presets.tsx';
import './fields.css';

/** A value that is often wanted, one press away. */
export interface Preset {
  readonly label: string;
  readonly value: number;
}

export interface NumberFieldProps extends FieldWords {
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Written after the number: MW, $bn, %. */
  readonly unit?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly presets?: readonly Preset[];
  readonly isDisabled?: boolean;
  /** Decimals and style of the number; grouping and marks follow the language. */
  readonly formatOptions?: Intl.NumberFormatOptions;
}

/** A number typed in the reader's own notation, or stepped with the arrows (Page Up and Down go further). */
export function NumberField(props: NumberFieldProps) {
  const { label, description, error, unit, presets, onChange, value, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      className="hs-field"
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? (rest.minValue ?? 0) : next)}
      isInvalid={error !== undefined}
    >
      <FieldShell label={label} description={description} error={error}>
        <Group className="hs-input-group">
          <Button slot="decrement" className="hs-step">
            <Minus aria-hidden="true" />
          </Button>
          <Input className="hs-input hs-figures is-number" />
          {unit && <span className="hs-unit">{unit}</span>}
          <Button slot="increment" className="hs-step">
            <Plus aria-hidden="true" />
          </Button>
        </Group>
        {presets && <Presets presets={presets} value={value} onChange={onChange} label={label} />}
      </FieldShell>
    </AriaNumberField>
  );
}
