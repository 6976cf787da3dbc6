import type { ReactNode } from 'react';
import { useT } from '../../../i18n/react.tsx';
import './decision.css';

/** One named figure; `after` is what it would be with the decision, where that differs. */
export interface Fact {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly after?: ReactNode | undefined;
}

export interface FactsProps {
  readonly items: readonly Fact[];
  readonly label?: string;
}

/** Figures with their names, before and after. */
export function Facts({ items, label }: FactsProps) {
  return (
    <dl className="pd-facts" {...(label !== undefined && { 'aria-label': label })}>
      {items.map((item) => (
        <div key={item.id}>
          <dt>{item.label}</dt>
          <dd className="hs-figures">
            {item.value}
            {item.after !== undefined && item.after !== item.value && <After value={item.after} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function After({ value }: { readonly value: ReactNode }) {
  const { t } = useT();
  return (
    <>
      <span className="pd-arrow" aria-hidden="true">
        →
      </span>
      <span className="hs-visually-hidden">{t('decision:becomes')}</span>
      <span className="pd-after">{value}</span>
    </>
  );
}
