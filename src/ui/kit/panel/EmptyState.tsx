import type { ReactNode } from 'react';
import { EmptyDrawing, type EmptyScene } from './EmptyDrawing.tsx';
import './panel.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What would fill this place, and how to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly scene?: EmptyScene;
}

/** A place with nothing in it yet says what belongs there and how to begin. */
export function EmptyState({ title, children, action, scene = 'desk' }: EmptyStateProps) {
  return (
    <div className="hs-empty">
      <EmptyDrawing scene={scene} />
      <p className="hs-empty-title">{title}</p>
      {children && <div className="hs-empty-text">{children}</div>}
      {action && <div className="hs-empty-action">{action}</div>}
    </div>
  );
}
