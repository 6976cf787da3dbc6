import type { ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { classes } from '../classes.ts';
import { Tooltip } from '../overlay/Tooltip.tsx';
import './button.css';

export interface IconButtonProps {
  /** Its name: read aloud, and shown on hover and focus. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (event: PressEvent) => void;
  readonly isDisabled?: boolean;
  readonly size?: 's' | 'm';
  readonly slot?: string;
}

/** A button with a picture on it, named for everyone. */
export function IconButton({ label, icon, size = 'm', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={classes('hs-icon-button', `is-${size}`)}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
