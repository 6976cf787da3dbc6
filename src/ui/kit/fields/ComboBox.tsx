import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, Popover } from 'react-aria-components';
import { FieldShell, type FieldWords } from './FieldShell.tsx';
import { type Option, OptionList } from './Option.tsx';
import './fields.css';

export interface ComboBoxProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of a long list, found by typing a part of it. */
export function ComboBox({
  label,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  ...rest
}: ComboBoxProps) {
  return (
    <AriaComboBox
      {...rest}
      className="hs-field"
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
    >
      <FieldShell label={label} description={description} error={error}>
        <Group className="hs-input-group">
          <Input className="hs-input" {...(placeholder !== undefined && { placeholder })} />
          <Button className="hs-step">
            <ChevronDown aria-hidden="true" />
          </Button>
        </Group>
      </FieldShell>
      <Popover className="hs-popover hs-options-popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaComboBox>
  );
}
