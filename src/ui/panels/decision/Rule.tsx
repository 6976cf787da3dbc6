import type { ReactNode } from 'react';
import { RuleLink } from './RuleLink.tsx';
import './decision.css';

export interface RuleProps {
  /** Number of the rule in the rule book, such as C5. */
  readonly number: string;
  readonly children: ReactNode;
}

/** How it works, in a sentence or two, with the number of the rule, which opens the rule book there. */
export function Rule({ number, children }: RuleProps) {
  return (
    <p className="pd-rule">
      <RuleLink number={number} />
      <span>{children}</span>
    </p>
  );
}
