import { type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import './panel.css';

export interface PanelProps {
  readonly title: string;
  /** One line under the title: what the panel answers. */
  readonly standfirst?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** Shown instead of the body when there is nothing to show: an <EmptyState>. */
  readonly empty?: ReactNode;
  readonly level?: 2 | 3;
  /** `bare` has no ground of its own, `lead` is the main story of the page. */
  readonly tone?: 'plain' | 'lead' | 'bare';
}

/** A part of the page with a headline, like a story in a newspaper. */
export function Panel({
  title,
  standfirst,
  actions,
  children,
  empty,
  level = 2,
  tone = 'plain',
}: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes('hs-panel', `is-${tone}`)} aria-labelledby={id}>
      <header className="hs-panel-head">
        <div className="hs-panel-words">
          <Heading id={id} className="hs-panel-title">
            {title}
          </Heading>
          {standfirst && <p className="hs-panel-standfirst">{standfirst}</p>}
        </div>
        {actions && <div className="hs-panel-actions">{actions}</div>}
      </header>
      <div className="hs-panel-body">{empty ?? children}</div>
    </section>
  );
}
