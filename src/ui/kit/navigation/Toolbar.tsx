import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar, Separator } from 'react-aria-components';
import './navigation.css';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly orientation?: 'horizontal' | 'vertical';
}

/** Buttons that belong together: one stop of the Tab key, arrows inside. */
export function Toolbar({ label, children, orientation = 'horizontal' }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} orientation={orientation} className="hs-toolbar">
      {children}
    </AriaToolbar>
  );
}

/** A rule between groups of a toolbar. */
export function ToolbarRule() {
  return <Separator orientation="vertical" className="hs-toolbar-rule" />;
}
