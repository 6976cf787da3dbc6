import { useEffect } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { AcquisitionsTab } from './acquire/AcquisitionsTab.tsx';
import { OffersTab } from './offers/OffersTab.tsx';
import { StandingTab } from './standing/StandingTab.tsx';
import { ChoosePartner } from './table/ChoosePartner.tsx';
import { NegotiationTable } from './table/NegotiationTable.tsx';
import { DESK_TABS } from './terms/desk.model.ts';
import { useDesk } from './useDesk.ts';
import './agreements.css';

/** Agreements: what binds whom, what is on the table, and the table itself (A1–A6). */
export function AgreementsPanel() {
  const { t } = useT();
  const { desk, show } = useDesk();
  const { view } = useCampaign();
  useSelection();
  const waiting = view.offers.filter((offer) => offer.status === 'open' && offer.counterparty === view.seat);
  const content = {
    standing: <StandingTab />,
    offers: <OffersTab />,
    table:
      desk.partner === null ? (
        <ChoosePartner />
      ) : (
        <NegotiationTable key={desk.partner} partner={desk.partner} />
      ),
    acquisitions: <AcquisitionsTab />,
  };
  return (
    <Panel title={t('deals:title')} standfirst={t('deals:standfirst')} tone="lead">
      <div className="ag-panel">
        <Tabs
          label={t('deals:title')}
          selected={desk.tab}
          onSelect={(id) => {
            const tab = DESK_TABS.find((one) => one === id);
            if (tab !== undefined) show(tab);
          }}
          items={DESK_TABS.map((id) => ({
            id,
            title: t(`deals:tabs.${id}`),
            content: content[id],
            ...(id === 'offers' && waiting.length > 0 && { badge: String(waiting.length) }),
          }))}
        />
      </div>
    </Panel>
  );
}

/** A company pointed at on the map sits down at the table; an agreement is shown where it stands. */
function useSelection(): void {
  const selection = useGame((state) => state.selection);
  const { sitDown, show } = useDesk();
  const { view } = useCampaign();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the desk, not what else changes
  useEffect(() => {
    if (selection?.kind === 'agreement') show('standing');
    if (selection?.kind !== 'company' || selection.id === view.seat) return;
    const partner = view.rivals.find((rival) => rival.id === selection.id);
    if (partner !== undefined && partner.status !== 'failed') sitDown(partner.id);
  }, [selection]);
}
