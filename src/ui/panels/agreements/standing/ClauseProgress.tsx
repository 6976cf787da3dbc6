import { Check, Clock } from 'lucide-react';
import type { Clause } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { ProgressBar } from '../../../kit/status/ProgressBar.tsx';
import type { ClauseOf, Sides } from '../terms/sides.model.ts';
import { ClauseIcon } from '../words/ClauseIcon.tsx';
import { clauseText, conditionText } from '../words/clauseText.ts';
import { useDealWords } from '../words/useDealWords.ts';
import type { Agreement } from './standing.model.ts';

type Progress = Agreement['progress'][number];

interface ClauseProgressProps {
  readonly clause: Clause;
  readonly sides: Sides;
  readonly progress: Progress | undefined;
  /** H100e that it called for in the last quarter. */
  readonly called: number;
}

/** A clause in words and how far it has come: tranches, compute delivered, money that has moved. */
export function ClauseProgress({ clause, sides, progress, called }: ClauseProgressProps) {
  const words = useDealWords();
  return (
    <li className="ag-detail-clause">
      <p className="ag-detail-text">
        <ClauseIcon kind={clause.kind} />
        <span>{clauseText(clause, sides, words)}</span>
      </p>
      {clause.kind === 'equity' && <Tranches clause={clause} paid={progress?.paid ?? []} />}
      {clause.kind === 'compute' && <Delivered progress={progress} called={called} />}
      {(clause.kind === 'compute' || clause.kind === 'revenueShare') && <Recognised progress={progress} />}
    </li>
  );
}

interface TranchesProps {
  readonly clause: ClauseOf<'equity'>;
  readonly paid: readonly boolean[];
}

function Tranches({ clause, paid }: TranchesProps) {
  const { t, formatMoney } = useT();
  const words = useDealWords();
  return (
    <ol className="ag-paid">
      {clause.tranches.map((tranche, place) => {
        const isPaid = paid[place] === true;
        const Icon = isPaid ? Check : Clock;
        return (
          // Two tranches may be alike; their place tells them apart.
          <li key={`tranche-${String(place)}`} className={isPaid ? 'is-paid' : 'is-due'}>
            <Icon className="ag-icon" aria-hidden="true" />
            <span className="hs-figures">{formatMoney(tranche.amount, { trim: true })}</span>
            <span>{isPaid ? t('deals:standing.paid') : conditionText(tranche.condition, words)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Delivered({ progress, called }: Pick<ClauseProgressProps, 'progress' | 'called'>) {
  const { t, formatQuantity } = useT();
  if (called <= 0) return <p className="ag-note">{t('deals:standing.notYet')}</p>;
  const delivered = progress?.delivered ?? 0;
  return (
    <ProgressBar
      label={t('deals:standing.delivered')}
      value={Math.min(1, delivered / called)}
      text={t('deals:standing.deliveredOf', {
        delivered: formatQuantity(delivered, 'h100e'),
        called: formatQuantity(called, 'h100e'),
      })}
    />
  );
}

function Recognised({ progress }: Pick<ClauseProgressProps, 'progress'>) {
  const { t, formatMoney } = useT();
  const amount = progress?.recognised ?? 0;
  if (amount <= 0) return null;
  return (
    <p className="ag-note hs-figures">{t('deals:standing.recognised', { amount: formatMoney(amount) })}</p>
  );
}
