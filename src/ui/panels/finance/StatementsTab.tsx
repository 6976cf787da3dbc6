import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Select } from '../../kit/fields/Select.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { type StatementKind, StatementView } from './StatementView.tsx';

const KINDS: readonly StatementKind[] = ['income', 'cash', 'balance'];

/** The three statements of a company, quarter beside quarter (F2). */
export function StatementsTab() {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const last = snapshot.history.quarters.length - 2;
  const [company, setCompany] = useState<string>(snapshot.seat);
  const [kind, setKind] = useState<StatementKind>('income');
  const [quarter, setQuarter] = useState(last);
  const [against, setAgainst] = useState(Math.max(-1, last - 1));
  return (
    <div className="hs-finance-tab">
      <div className="hs-finance-choices">
        <CompanyChoice value={company} onChange={setCompany} />
        <QuarterChoice label={t('finance:statements.quarter')} value={quarter} onChange={setQuarter} />
        <QuarterChoice label={t('finance:statements.against')} value={against} onChange={setAgainst} />
      </div>
      <SegmentedControl
        label={t('finance:statements.which')}
        value={kind}
        onChange={(id) => setKind(KINDS.find((one) => one === id) ?? 'income')}
        segments={KINDS.map((id) => ({ id, label: t(`finance:statements.${id}`) }))}
      />
      <StatementView company={company} kind={kind} quarter={quarter} against={against} />
    </div>
  );
}

interface CompanyChoiceProps {
  readonly value: string;
  readonly onChange: (company: string) => void;
}

/** Own company and listed ones: a private company publishes nothing. */
function CompanyChoice({ value, onChange }: CompanyChoiceProps) {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const options = view.rivals
    .filter(({ id, listed }) => listed || id === view.seat)
    .map(({ id }) => ({ id, label: names.company(id) }));
  return (
    <Select label={t('finance:statements.company')} options={options} value={value} onChange={onChange} />
  );
}

interface QuarterChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (quarter: number) => void;
}

function QuarterChoice({ label, value, onChange }: QuarterChoiceProps) {
  const { formatQuarter } = useT();
  const { quarters } = useCampaign().snapshot.history;
  const options = quarters.map((id, k) => ({ id: String(k - 1), label: formatQuarter(id) })).reverse();
  return (
    <Select label={label} options={options} value={String(value)} onChange={(id) => onChange(Number(id))} />
  );
}
