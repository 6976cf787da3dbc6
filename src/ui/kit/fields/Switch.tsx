import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './fields.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Something that is on or off from the moment it is pressed. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="hs-switch">
      <span className="hs-switch-track" aria-hidden="true">
        <span className="hs-switch-thumb" />
      </span>
      {children}
    </AriaSwitch>
  );
}
