import { useT } from '../../../../i18n/react.tsx';
import type { Sounding } from '../../../../store/types.ts';
import { Button } from '../../../kit/button/Button.tsx';
import type { TermsDiff } from '../terms/diff.model.ts';
import type { Sides } from '../terms/sides.model.ts';
import { ClauseIcon } from '../words/ClauseIcon.tsx';
import { clauseName } from '../words/clauseText.ts';
import { shareName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { ChangeLines } from './ChangeLines.tsx';

interface CounterOfferProps {
  readonly sounding: Sounding;
  readonly diff: TermsDiff;
  readonly sides: Sides;
  readonly onTake: () => void;
}

/** What they would sign instead, difference by difference, and what the own side thinks of that. */
export function CounterOffer({ sounding, diff, sides, onTake }: CounterOfferProps) {
  const { t, formatNumber } = useT();
  const words = useDealWords();
  const { ownOfCounter } = sounding;
  const fee = (value: number): string => shareName(words, value);
  return (
    <section className="ag-counter" aria-label={t('deals:counter.title')}>
      <h3 className="ag-subhead">{t('deals:counter.title')}</h3>
      <ul className="ag-counter-list">
        {diff.clauses.map((change) => (
          <li key={`${change.clause.kind}-${String(change.place)}`}>
            <span className="ag-counter-clause">
              <ClauseIcon kind={change.clause.kind} />
              {clauseName(change.clause.kind, words)}
            </span>
            <ChangeLines change={change} sides={sides} />
          </li>
        ))}
        {diff.fee && (
          <li>
            <span className="ag-counter-clause">{t('agreements:cancellationFee.name')}</span>
            <p className="ag-change">
              <del className="hs-figures">{fee(diff.fee.before)}</del>{' '}
              <ins className="hs-figures">{fee(diff.fee.after)}</ins>
            </p>
          </li>
        )}
      </ul>
      {ownOfCounter && (
        <p className="ag-note">
          {t('deals:counter.own', {
            decision: t(`deals:own.${ownOfCounter.decision}`),
            points: formatNumber(ownOfCounter.total, { digits: 1, sign: 'always' }),
          })}
        </p>
      )}
      <Button onPress={onTake}>{t('deals:counter.take')}</Button>
    </section>
  );
}
