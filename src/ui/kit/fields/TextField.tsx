import { TextField as AriaTextField, Input } from 'react-aria-components';
import { FieldShell, type FieldWords } from './FieldShell.tsx';
import './fields.css';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A line of text: a name for a save, a seed. */
export function TextField({ label, description, error, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="hs-field" isInvalid={error !== undefined}>
      <FieldShell label={label} description={description} error={error}>
        <Input className="hs-input-group hs-input" {...(placeholder !== undefined && { placeholder })} />
      </FieldShell>
    </AriaTextField>
  );
}
