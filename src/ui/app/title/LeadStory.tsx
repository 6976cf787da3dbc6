import { useT } from '../../../i18n/react.tsx';
import { scenarioText } from '../../../store/scenarioTexts.ts';
import { useGame } from '../../game/GameContext.tsx';

/** Tonight's story for a new reader: what the first scenario is about. */
export function LeadStory() {
  const { language, t } = useT();
  const card = useGame((state) => state.cards[0]);
  if (card === undefined) return <p className="title-standfirst">{t('app:title.noScenario')}</p>;
  const text = (key: string) => scenarioText(card.presentation, language, key);
  return (
    <section className="title-story">
      <p className="title-kicker">{t('app:title.tonight')}</p>
      <h2 className="title-headline">{text(card.presentation.titleKey)}</h2>
      <p className="title-standfirst">{text(card.presentation.subtitleKey)}</p>
    </section>
  );
}
