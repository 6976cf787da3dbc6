import { CircleCheck, Info, Lightbulb, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import './status.css';

/** What kind of word it is. */
export type CalloutTone = 'info' | 'good' | 'warn' | 'bad' | 'hint';

export interface CalloutProps {
  readonly tone?: CalloutTone;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

const ICONS = {
  info: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: TriangleAlert,
  hint: Lightbulb,
} as const;

/** A word in passing, with a sign and a rule in the colour of its kind. */
export function Callout({ tone = 'info', title, children, actions }: CalloutProps) {
  const Icon = ICONS[tone];
  return (
    <div className={classes('hs-callout', `is-${tone}`)}>
      <Icon className="hs-callout-icon" aria-hidden="true" />
      <div className="hs-callout-words">
        {title && <p className="hs-callout-title">{title}</p>}
        <div>{children}</div>
        {actions && <div className="hs-callout-actions">{actions}</div>}
      </div>
    </div>
  );
}
