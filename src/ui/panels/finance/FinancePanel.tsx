import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { BudgetsTab } from './BudgetsTab.tsx';
import { CapitalTab } from './CapitalTab.tsx';
import { DistressTab } from './DistressTab.tsx';
import { EstatesTab } from './EstatesTab.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { StakesTab } from './StakesTab.tsx';
import { StatementsTab } from './StatementsTab.tsx';
import './finance.css';

/** Money: where it stands, the three statements, and every decision about it. */
export function FinancePanel() {
  const { t } = useT();
  const { estates } = useCampaign().view;
  const open = estates.reduce(
    (all, { lots }) => all + lots.filter(({ status }) => status === 'open').length,
    0,
  );
  return (
    <Panel tone="lead" title={t('finance:title')} standfirst={t('finance:standfirst')}>
      <Tabs
        label={t('finance:tabs')}
        items={[
          { id: 'overview', title: t('finance:tab.overview'), content: <OverviewTab /> },
          { id: 'capital', title: t('finance:tab.capital'), content: <CapitalTab /> },
          { id: 'statements', title: t('finance:tab.statements'), content: <StatementsTab /> },
          { id: 'budgets', title: t('finance:tab.budgets'), content: <BudgetsTab /> },
          { id: 'stakes', title: t('finance:tab.stakes'), content: <StakesTab /> },
          { id: 'distress', title: t('finance:tab.distress'), content: <DistressTab /> },
          {
            id: 'estates',
            title: t('finance:tab.estates'),
            content: <EstatesTab />,
            ...(open > 0 && { badge: String(open) }),
          },
        ]}
      />
    </Panel>
  );
}
