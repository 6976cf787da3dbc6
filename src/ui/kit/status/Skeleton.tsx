import { useT } from '../../../i18n/react.tsx';
import './status.css';

export interface SkeletonProps {
  /** Lines of text it stands for. */
  readonly lines?: number;
  /** Stands for a chart or a map instead. */
  readonly shape?: 'text' | 'block';
}

/** The shape of what is coming, while a worker computes it. */
export function Skeleton({ lines = 3, shape = 'text' }: SkeletonProps) {
  const { t } = useT();
  return (
    <div className="hs-skeleton" role="status">
      <span className="hs-visually-hidden">{t('common:states.loading')}</span>
      {shape === 'block' ? <span className="hs-skeleton-block" /> : bars(lines)}
    </div>
  );
}

const bars = (lines: number) =>
  // The bars are alike and never change places, so their place is their key.
  Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
    <span key={key} className="hs-skeleton-line" />
  ));
