import { ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { ScenarioCard } from '../../../store/types.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { namesOf } from '../../game/names.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Dossier } from './Dossier.tsx';
import { RulesFields } from './RulesFields.tsx';
import { ScenarioStory } from './ScenarioStory.tsx';
import { SeatChoice } from './SeatChoice.tsx';
import { readSeed, suggestSeed } from './seed.model.ts';

/** Story on the left, seats in the middle, the dossier of the chosen seat on the right. */
export function CampaignSetup({ card }: { readonly card: ScenarioCard }) {
  const { t, language } = useT();
  const { start } = useActions();
  const isBusy = useGame((state) => state.busy !== null);
  const names = useMemo(() => namesOf(card.presentation, language), [card, language]);
  const [seatId, setSeat] = useState(card.seats[0]?.id ?? '');
  const [difficulty, setDifficulty] = useState(card.difficulties.usual);
  const [seedText, setSeedText] = useState(() => String(suggestSeed()));
  const seed = readSeed(seedText);
  const seat = card.seats.find((one) => one.id === seatId);
  const begin = () => {
    if (seed !== null) void start({ scenarioId: card.id, seats: [seatId], difficulty, seed });
  };
  return (
    <div className="setup-desk">
      <div className="setup-column">
        <ScenarioStory card={card} names={names} />
        <RulesFields
          levels={card.difficulties.ids}
          names={names}
          difficulty={difficulty}
          onDifficulty={setDifficulty}
          seedText={seedText}
          isSeedGood={seed !== null}
          onSeed={setSeedText}
        />
      </div>
      <SeatChoice seats={card.seats} names={names} value={seatId} onChange={setSeat} />
      {seat && <Dossier seat={seat} names={names} start={card.startLabel} />}
      <div className="setup-start">
        <Button
          variant="primary"
          size="l"
          icon={<ArrowRight aria-hidden="true" />}
          onPress={begin}
          isDisabled={seed === null || isBusy}
        >
          {t('app:setup.start', { company: names.company(seatId) })}
        </Button>
      </div>
    </div>
  );
}
