import type { ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { classes } from '../classes.ts';
import { Tooltip } from '../overlay/Tooltip.tsx';
import './button.css';

/** How much a button asks to be pressed: `primary` once a screen at most. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (event: PressEvent) => void;
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm' | 'l';
  readonly icon?: ReactNode;
  /** Why it cannot be pressed now. The button stays in the tab order and says so, instead of being dead. */
  readonly refusal?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly id?: string;
}

/** A button with words on it. */
export function Button({
  children,
  variant = 'secondary',
  size = 'm',
  icon,
  refusal,
  onPress,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...(refusal ? { 'aria-disabled': true } : { onPress: onPress ?? ignore })}
      className={classes('hs-button', `is-${variant}`, `is-${size}`, refusal !== undefined && 'is-refused')}
    >
      {icon && <span className="hs-button-icon">{icon}</span>}
      <span className="hs-button-label">{children}</span>
    </AriaButton>
  );
  return refusal ? <Tooltip text={refusal}>{button}</Tooltip> : button;
}

const ignore = (): void => undefined;
