import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { CompanyDetail } from './CompanyDetail.tsx';
import { CompanyTable } from './CompanyTable.tsx';
import { Comparison } from './Comparison.tsx';
import { SegmentShares } from './SegmentShares.tsx';
import './rivals.css';

/** Everybody in the race, as far as the seat may know them (I1). */
export function RivalsPanel() {
  const { t } = useT();
  const { view } = useCampaign();
  const pointed = useGame((state) => (state.selection?.kind === 'company' ? state.selection.id : null));
  const strongest = view.rivals
    .filter(({ id }) => id !== view.seat)
    .reduce((a, b) => (b.marketValue > a.marketValue ? b : a));
  const [chosen, setChosen] = useState<string>(pointed ?? strongest.id);
  return (
    <div className="hs-rivals">
      <Panel tone="lead" title={t('rivals:title')} standfirst={t('rivals:standfirst')}>
        <CompanyTable selected={chosen} onSelect={setChosen} />
      </Panel>
      <CompanyDetail company={chosen} />
      <Comparison company={chosen} />
      <SegmentShares />
    </div>
  );
}
