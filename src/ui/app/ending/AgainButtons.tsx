import { Dices, RotateCcw, Users } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { suggestSeed } from '../newCampaign/seed.model.ts';

interface AgainButtonsProps {
  /** Whether something else is the next step: none of these stands out then. */
  readonly isAside?: boolean;
}

/** The ways to another campaign: the same again, the same seat in another world, another seat. */
export function AgainButtons({ isAside = false }: AgainButtonsProps) {
  const { t } = useT();
  const { goTo, start } = useActions();
  const { scenarioId, seats, difficulty, seed } = useCampaign().snapshot;
  const again = (of: number) => void start({ scenarioId, seats, difficulty, seed: of });
  return (
    <>
      <Button
        {...(!isAside && { variant: 'primary' as const })}
        icon={<RotateCcw aria-hidden="true" />}
        onPress={() => again(seed)}
      >
        {t('app:ending.again')}
      </Button>
      <Button icon={<Dices aria-hidden="true" />} onPress={() => again(suggestSeed())}>
        {t('app:ending.newSeed')}
      </Button>
      <Button icon={<Users aria-hidden="true" />} onPress={() => goTo('newCampaign')}>
        {t('app:ending.otherSeat')}
      </Button>
    </>
  );
}
