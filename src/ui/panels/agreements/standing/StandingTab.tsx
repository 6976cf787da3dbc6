import { useDeferredValue, useMemo, useState } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useGame } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { Select } from '../../../kit/fields/Select.tsx';
import { FigureRow } from '../../../kit/figure/FigureRow.tsx';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { Skeleton } from '../../../kit/status/Skeleton.tsx';
import { PromisedFigure } from '../../obligations/PromisedFigure.tsx';
import { MetricFigure } from '../../why/MetricFigure.tsx';
import { useDesk } from '../useDesk.ts';
import { AgreementDetail } from './AgreementDetail.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { RopeRing } from './RopeRing.tsx';
import { type AgreementRow, agreementRows, rowsOf } from './standing.model.ts';
import { useStandings } from './useStandings.ts';

const EVERYBODY = 'everybody';

/** Who is bound to whom: the own agreements first, then everybody's. */
export function StandingTab() {
  const { t } = useT();
  const { view, snapshot } = useCampaign();
  const { show } = useDesk();
  const standings = useStandings();
  const rows = useMemo(() => agreementRows(view, standings), [view, standings]);
  const [company, setCompany] = useState<string | null>(null);
  const pointed = useGame(({ selection }) => (selection?.kind === 'agreement' ? selection.id : undefined));
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const selected = chosen ?? pointed ?? rows.find((row) => row.isOwn)?.agreement.id;
  const choose = { selected, onSelect: setChosen };
  // Late in a campaign a hundred agreements stand between others: the own ones are not kept waiting for them.
  const hasOthers = useDeferredValue(true, false);
  if (rows.length === 0) {
    return (
      <EmptyState
        scene="paper"
        title={t('deals:standing.emptyTitle')}
        action={<Button onPress={() => show('table')}>{t('deals:offers.emptyAction')}</Button>}
      >
        {t('deals:standing.emptyText')}
      </EmptyState>
    );
  }
  const own = rows.filter((row) => row.isOwn);
  const others = rowsOf(
    rows.filter((row) => !row.isOwn),
    company,
  );
  return (
    <div className="ag-standing">
      <FigureRow>
        <PromisedFigure size="s" />
        <MetricFigure metric="backlog" term="backlog" size="s" />
        <MetricFigure metric="computeH100e" size="s" />
      </FigureRow>
      <RopeRing rows={rows} seat={snapshot.seat} {...choose} />
      <section aria-label={t('deals:standing.own')}>
        <h3 className="ag-subhead">{t('deals:standing.own')}</h3>
        <AgreementTable label={t('deals:standing.own')} rows={own} {...choose} />
        <Detail rows={own} selected={selected} standings={standings} />
      </section>
      <section aria-label={t('deals:standing.others')}>
        <div className="ag-subhead-row">
          <h3 className="ag-subhead">{t('deals:standing.others')}</h3>
          <CompanyFilter rows={rows} value={company} onChange={setCompany} />
        </div>
        {hasOthers ? (
          <>
            <AgreementTable label={t('deals:standing.others')} rows={others} {...choose} />
            <Detail rows={others} selected={selected} standings={standings} />
          </>
        ) : (
          <Skeleton lines={4} />
        )}
      </section>
    </div>
  );
}

interface DetailProps {
  readonly rows: readonly AgreementRow[];
  readonly selected: string | undefined;
  readonly standings: ReturnType<typeof useStandings>;
}

/** The chosen agreement, under the table in which it stands. */
function Detail({ rows, selected, standings }: DetailProps) {
  const row = rows.find(({ agreement }) => agreement.id === selected);
  if (row === undefined) return null;
  const standing = standings?.[row.agreement.id];
  return standing === undefined ? (
    <Skeleton lines={4} />
  ) : (
    <AgreementDetail agreement={row.agreement} standing={standing} />
  );
}

interface CompanyFilterProps {
  readonly rows: readonly AgreementRow[];
  readonly value: string | null;
  readonly onChange: (company: string | null) => void;
}

function CompanyFilter({ rows, value, onChange }: CompanyFilterProps) {
  const { t } = useT();
  const names = useNames();
  const parties = new Set(
    rows.filter((row) => !row.isOwn).flatMap(({ agreement }) => [agreement.proposer, agreement.counterparty]),
  );
  const options = [...parties].sort((a, b) => names.position(a) - names.position(b));
  return (
    <Select
      label={t('deals:standing.filter')}
      value={value ?? EVERYBODY}
      onChange={(id) => onChange(id === EVERYBODY ? null : id)}
      options={[
        { id: EVERYBODY, label: t('deals:standing.everybody') },
        ...options.map((id) => ({ id, label: names.company(id) })),
      ]}
    />
  );
}
