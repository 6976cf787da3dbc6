import type { ReactNode } from 'react';
import './decision.css';

export interface RuleProps {
  /** Number of the rule in the manual, such as C5. */
  readonly number: string;
  readonly children: ReactNode;
}

/** How it works, in a sentence or two, with the number of the rule in the manual. */
export function Rule({ number, children }: RuleProps) {
  return (
    <p className="pd-rule">
      <span className="pd-rule-number">{number}</span>
      <span>{children}</span>
    </p>
  );
}
