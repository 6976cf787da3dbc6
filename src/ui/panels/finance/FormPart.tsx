import { type ReactNode, useId } from 'react';
import '../decision/decision.css';

interface FormPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One decision of the tab under its own headline. */
export function FormPart({ title, children }: FormPartProps) {
  const id = useId();
  return (
    <section className="hs-finance-part" aria-labelledby={id}>
      <h3 className="hs-finance-heading" id={id}>
        {title}
      </h3>
      <div className="pd-form">{children}</div>
    </section>
  );
}
