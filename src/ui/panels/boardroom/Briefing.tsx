import { useT } from '../../../i18n/react.tsx';
import { findText } from '../../../store/scenarioTexts.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';

/** What the scenario tells the seat. */
export function Briefing() {
  const { t, language } = useT();
  const { snapshot, presentation } = useCampaign();
  const key = presentation.companies.get(snapshot.seat)?.briefingKey;
  const text = key === undefined ? null : findText(presentation, language, key);
  return (
    <Panel title={t('boardroom:briefing.title')} standfirst={t('boardroom:briefing.text')}>
      <p className="hs-board-briefing">{text ?? t('boardroom:briefing.none')}</p>
    </Panel>
  );
}
