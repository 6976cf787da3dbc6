import { useT } from '../../../../i18n/react.tsx';
import type { AgreementStanding } from '../../../../store/types.ts';
import { useNames } from '../../../game/useNames.ts';
import { quarterName, shareName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { ClauseProgress } from './ClauseProgress.tsx';
import { LeaveAgreement } from './LeaveAgreement.tsx';
import { SecondThoughts } from './SecondThoughts.tsx';
import type { Agreement } from './standing.model.ts';

interface AgreementDetailProps {
  readonly agreement: Agreement;
  readonly standing: AgreementStanding;
}

/** One agreement in full: its clauses in words, how far each has come, what leaving would cost. */
export function AgreementDetail({ agreement, standing }: AgreementDetailProps) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const words = useDealWords();
  const { proposer, counterparty, terms } = agreement;
  const title =
    names.agreement(agreement.id) ??
    t('deals:standing.between', { first: names.company(proposer), second: names.company(counterparty) });
  return (
    <article className="ag-detail" aria-label={title}>
      <header>
        <h4 className="ag-detail-title">{title}</h4>
        <p className="ag-note hs-figures">
          {t('deals:standing.signed', {
            quarter: quarterName(words, agreement.signed),
            status: t(`agreements:status.${agreement.status}`),
            value: formatMoney(standing.value),
          })}
        </p>
      </header>
      <ul className="ag-detail-clauses">
        {terms.clauses.map((clause, place) => (
          <ClauseProgress
            // Clauses have no ids: kind and place are what they are on the paper.
            key={`${clause.kind}-${String(place)}`}
            clause={clause}
            sides={{ you: proposer, them: counterparty }}
            progress={agreement.progress[place]}
            called={standing.called[place] ?? 0}
          />
        ))}
      </ul>
      <dl className="ag-figures">
        <div>
          <dt>{t('deals:standing.owed')}</dt>
          <dd className="hs-figures">{formatMoney(standing.owed)}</dd>
        </div>
        <div>
          <dt>{t('deals:standing.lasts')}</dt>
          <dd className="hs-figures">{quarterName(words, standing.end - 1)}</dd>
        </div>
        <div>
          <dt>{t('agreements:cancellationFee.name')}</dt>
          <dd className="hs-figures">
            {terms.cancellationFee > 0 ? shareName(words, terms.cancellationFee) : t('deals:standing.noFee')}
          </dd>
        </div>
      </dl>
      {standing.leaving && <SecondThoughts agreement={agreement} leaving={standing.leaving} />}
      {standing.leaving && (
        <LeaveAgreement
          agreement={agreement.id}
          leaving={standing.leaving}
          isLetter={agreement.status === 'letter'}
        />
      )}
    </article>
  );
}
