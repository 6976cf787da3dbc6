import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { CompanyHistory } from './CompanyHistory.tsx';
import { WorldHistory } from './WorldHistory.tsx';
import './history.css';

/** Every figure over all quarters. */
export function HistoryPanel() {
  const { t } = useT();
  const [subject, setSubject] = useState('companies');
  return (
    <Panel tone="lead" title={t('history:title')} standfirst={t('history:standfirst')}>
      <div className="hs-history">
        <SegmentedControl
          label={t('history:subject')}
          value={subject}
          onChange={setSubject}
          segments={[
            { id: 'companies', label: t('history:subjects.companies') },
            { id: 'world', label: t('history:subjects.world') },
          ]}
        />
        {subject === 'companies' ? <CompanyHistory /> : <WorldHistory />}
      </div>
    </Panel>
  );
}
