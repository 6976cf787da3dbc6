import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { IncomeSection } from './IncomeSection.tsx';
import { PlatformSection } from './PlatformSection.tsx';
import { ShopCards } from './ShopCards.tsx';
import { ShopDetail } from './ShopDetail.tsx';
import { ownedShop, shopRows } from './shops.model.ts';
import './commerce.css';

/** AI in the act of buying: shops as districts, who works in them, what they say to an offer, what it earns. */
export function CommercePanel() {
  const { t } = useT();
  const { projected } = useCampaign();
  const owned = ownedShop(projected);
  const hasLab = projected.scenario.companies[projected.seatIndex]?.lab !== undefined;
  if (!hasLab && owned === undefined) return <Onlooker />;
  return (
    <div className="pd-panel">
      <FigureRow>
        <MetricFigure metric="commerceRevenue" size="s" />
        {hasLab && <MetricFigure metric="capability" term="capability" size="s" />}
        <MetricFigure metric="trust" term="trust" size="s" />
      </FigureRow>
      <Tabs
        label={t('commerce:title')}
        items={[
          { id: 'shops', title: t('commerce:tabs.shops'), content: <ShopsSection /> },
          { id: 'income', title: t('commerce:tabs.income'), content: <IncomeSection /> },
          ...(owned === undefined
            ? []
            : [{ id: 'own', title: t('commerce:tabs.own'), content: <PlatformSection row={owned} /> }]),
        ]}
      />
    </div>
  );
}

/** Shops for a company that has nothing to offer them: what others do there, and nothing to decide. */
function Onlooker() {
  const { t } = useT();
  return (
    <div className="pd-panel">
      <p className="pd-note">
        {t('commerce:offer.noLab')} {t('commerce:offer.onlooker')}
      </p>
      <ShopsSection />
    </div>
  );
}

function ShopsSection() {
  const { projected } = useCampaign();
  const selection = useGame((state) => state.selection);
  const rows = shopRows(projected);
  const [chosen, setChosen] = useState(selection?.kind === 'merchant' ? selection.id : null);
  const row = rows.find(({ merchant }) => merchant.id === chosen) ?? rows[0];
  return (
    <div className="pd-stack">
      <ShopCards rows={rows} chosen={row?.merchant.id ?? null} onChoose={setChosen} />
      {row !== undefined && <ShopDetail key={row.merchant.id} row={row} />}
    </div>
  );
}
