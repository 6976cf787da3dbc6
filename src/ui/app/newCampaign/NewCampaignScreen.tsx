import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { scenarioText } from '../../../store/scenarioTexts.ts';
import type { ScenarioCard } from '../../../store/types.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { CampaignSetup } from './CampaignSetup.tsx';
import './newCampaign.css';

/** Chooses what a campaign starts from: scenario, seat, difficulty, seed. */
export default function NewCampaignScreen() {
  const { t } = useT();
  const { goTo } = useActions();
  const cards = useGame((state) => state.cards);
  const [chosen, setChosen] = useState(cards[0]?.id ?? '');
  const card = cards.find((one) => one.id === chosen);
  return (
    <main className="setup">
      <header className="setup-head">
        <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onPress={() => goTo('title')}>
          {t('app:setup.back')}
        </Button>
        <h1 className="setup-title">{t('app:setup.title')}</h1>
      </header>
      {cards.length > 1 && <ScenarioChoice cards={cards} value={chosen} onChange={setChosen} />}
      {card ? (
        <CampaignSetup key={card.id} card={card} />
      ) : (
        <EmptyState title={t('app:title.noScenario')} scene="paper" />
      )}
    </main>
  );
}

interface ScenarioChoiceProps {
  readonly cards: readonly ScenarioCard[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function ScenarioChoice({ cards, value, onChange }: ScenarioChoiceProps) {
  const { t, language } = useT();
  return (
    <RadioCards
      label={t('app:setup.scenario')}
      value={value}
      onChange={onChange}
      isGrid
      cards={cards.map(({ id, presentation }) => ({
        id,
        title: scenarioText(presentation, language, presentation.titleKey),
        text: scenarioText(presentation, language, presentation.subtitleKey),
      }))}
    />
  );
}
