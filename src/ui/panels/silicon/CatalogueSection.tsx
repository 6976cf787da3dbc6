import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { BarChart } from '../../charts/BarChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Switch } from '../../kit/fields/Switch.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Rule } from '../decision/Rule.tsx';
import { ChipScatter } from './ChipScatter.tsx';
import { ChipTable } from './ChipTable.tsx';
import { type ChipRow, chipRows } from './catalogue.model.ts';

const VIEWS = ['table', 'sheet', 'scatter', 'bars'] as const;

/** Every chip there is or will be, to sort and compare. */
export function CatalogueSection() {
  const { t, formatQuantity, formatNumber } = useT();
  const { projected } = useCampaign();
  const [shown, setShown] = useState<string>('table');
  const [isAll, setAll] = useState(false);
  const all = chipRows(projected);
  const rows = isAll ? all : all.filter(({ status }) => status === 'order');
  const { systemCostShare, serverOverhead } = projected.scenario.parameters.compute;
  return (
    <div className="pd-stack">
      <Panel
        level={3}
        title={t('silicon:catalogue.title')}
        standfirst={t('silicon:catalogue.standfirst')}
        actions={
          <>
            <Switch isSelected={isAll} onChange={setAll}>
              {t('silicon:catalogue.all')}
            </Switch>
            <SegmentedControl
              label={t('silicon:catalogue.view')}
              value={shown}
              onChange={setShown}
              segments={VIEWS.map((id) => ({ id, label: t(`silicon:catalogue.views.${id}`) }))}
            />
          </>
        }
      >
        {(shown === 'table' || shown === 'sheet') && <ChipTable key={shown} rows={rows} sheet={shown} />}
        {shown === 'scatter' && <ChipScatter rows={rows} />}
        {shown === 'bars' && <CostBars rows={rows} />}
      </Panel>
      <Rule number="S1">
        {t('silicon:rules.s1', {
          rack: formatQuantity(systemCostShare, 'percent', { digits: 0 }),
          overhead: formatNumber(serverOverhead, { digits: 1 }),
        })}
      </Rule>
      <Rule number="S6">{t('silicon:rules.s6')}</Rule>
    </div>
  );
}

function CostBars({ rows }: { readonly rows: readonly ChipRow[] }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { view } = useCampaign();
  const bars = [...rows]
    .sort((a, b) => a.hourCost - b.hourCost)
    .map(({ id, hourCost, designer }) => ({
      id,
      name: names.chip(id),
      value: hourCost,
      tone: designer === view.seat ? ('you' as const) : names.position(designer),
    }));
  return (
    <BarChart
      title={t('silicon:catalogue.bars')}
      isTitleHidden
      note={t('silicon:catalogue.barsNote')}
      data={{ bars }}
      format={(value) => formatQuantity(value, 'usdPerHour')}
      nameOfBars={t('silicon:columns.chip')}
    />
  );
}
