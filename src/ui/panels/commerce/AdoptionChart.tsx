import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { GlossaryTerm } from '../../kit/overlay/GlossaryTerm.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { adoptionAhead } from './adoption.model.ts';
import { FEATURES, type ShopRow } from './shops.model.ts';

const AHEAD = 8;

/** How shoppers take to each feature: so far, and as the rule lets it go on (K2). */
export function AdoptionChart({ row }: { readonly row: ShopRow }) {
  const { t, formatQuantity } = useT();
  const { snapshot, projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const { world, quarters } = snapshot.history;
  const periods = Array.from({ length: quarters.length + AHEAD }, (_, k) => writeQuarter(k - 1));
  const series = FEATURES.map((feature, tone) => {
    const past = world[`adoption.${row.merchant.id}.${feature}`] ?? [];
    return {
      id: feature,
      name: t(`commerce:features.names.${feature}`),
      tone,
      values: [...past, ...adoptionAhead(projected, row, feature, AHEAD)],
    };
  });
  return (
    <Panel
      level={3}
      title={t('commerce:adoption.title')}
      standfirst={
        <>
          {t('commerce:adoption.standfirst')} <GlossaryTerm term="bassCurve" />
        </>
      }
    >
      <LineChart
        title={t('commerce:adoption.title')}
        isTitleHidden
        height="s"
        data={{ periods, series }}
        format={(value) => formatQuantity(value, 'percent')}
        formatAxis={(value) => formatQuantity(value, 'percent', { digits: 0 })}
      />
    </Panel>
  );
}
