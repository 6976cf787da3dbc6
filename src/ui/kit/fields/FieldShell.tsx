import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import './fields.css';

/** What every field has around its control. */
export interface FieldWords {
  readonly label: string;
  /** A line of help under the field. */
  readonly description?: ReactNode;
  /** What is wrong and how to mend it; the field is marked invalid when given. */
  readonly error?: string | undefined;
}

interface FieldShellProps extends FieldWords {
  /** Something at the end of the label's line: a value, a Why? */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Label, control, help and error, in the order in which they are read. Inside a React Aria field. */
export function FieldShell({ label, description, error, aside, children }: FieldShellProps) {
  return (
    <>
      <div className="hs-field-head">
        <Label className="hs-field-label">{label}</Label>
        {aside}
      </div>
      {children}
      {description && (
        <Text slot="description" className="hs-field-help">
          {description}
        </Text>
      )}
      <FieldError className="hs-field-error">{error}</FieldError>
    </>
  );
}
