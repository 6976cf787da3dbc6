import type { ReactNode } from 'react';
import './figure.css';

/** Figures side by side with rules between them, wrapping as the window or the text asks. */
export function FigureRow({ children }: { readonly children: ReactNode }) {
  return <div className="hs-figure-row">{children}</div>;
}
