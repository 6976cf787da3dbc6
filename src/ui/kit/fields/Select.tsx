import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import { FieldShell, type FieldWords } from './FieldShell.tsx';
import { type Option, OptionList } from './Option.tsx';
import './fields.css';

export interface SelectProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of a short list; letters jump to a choice. */
export function Select({
  label,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  ...rest
}: SelectProps) {
  return (
    <AriaSelect
      {...rest}
      className="hs-field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={error !== undefined}
      {...(placeholder !== undefined && { placeholder })}
    >
      <FieldShell label={label} description={description} error={error}>
        <Button className="hs-input-group hs-select">
          <SelectValue className="hs-select-value" />
          <ChevronDown aria-hidden="true" />
        </Button>
      </FieldShell>
      <Popover className="hs-popover hs-options-popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
