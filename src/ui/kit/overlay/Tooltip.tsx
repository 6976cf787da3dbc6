import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, OverlayArrow, TooltipTrigger } from 'react-aria-components';
import './overlay.css';

export interface TooltipProps {
  readonly text: string;
  /** The widget it belongs to; must be able to take focus. */
  readonly children: ReactElement;
  readonly placement?: 'top' | 'bottom' | 'start' | 'end';
}

/** A short name or reason, on hover and on focus. Never the only place where something is said. */
export function Tooltip({ text, children, placement = 'top' }: TooltipProps) {
  return (
    <TooltipTrigger delay={350} closeDelay={80}>
      {children}
      <AriaTooltip className="hs-tooltip" placement={placement} offset={8}>
        <OverlayArrow className="hs-tooltip-arrow">
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path d="M0 0 4 4 8 0" />
          </svg>
        </OverlayArrow>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
