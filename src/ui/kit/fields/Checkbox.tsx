import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './fields.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
}

/** Something that is part of what is being put together, or not. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="hs-checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="hs-checkbox-box" aria-hidden="true">
            {isIndeterminate ? <Minus /> : <Check />}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
