import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { BuildForm } from './BuildForm.tsx';
import { ExpandForm } from './ExpandForm.tsx';
import { SiteTimeline } from './SiteTimeline.tsx';
import { liveSites, siteRows } from './sites.model.ts';

/** Sites under way on one line of time, and the decisions about them. */
export function SitesSection() {
  const { t, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const rows = siteRows(projected, view);
  const { compute } = view.scenario.parameters;
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind.endsWith('Site')} />
      <Panel
        level={3}
        title={t('compute:sites.title')}
        standfirst={t('compute:sites.standfirst')}
        {...(rows.length === 0 && {
          empty: (
            <EmptyState scene="plot" title={t('compute:sites.emptyTitle')}>
              {t('compute:sites.emptyText')}
            </EmptyState>
          ),
        })}
      >
        <SiteTimeline rows={rows} />
      </Panel>
      <div className="pd-columns">
        <BuildForm />
        {liveSites(projected).length > 0 && <ExpandForm />}
      </div>
      <Rule number="C2">
        {t('compute:rules.c2', {
          permit: formatQuantity(compute.permitCostShare, 'percent', { digits: 0 }),
          delay: formatQuantity(compute.delayChance, 'percent', { digits: 0 }),
        })}
      </Rule>
    </div>
  );
}
