import { House, Map as MapIcon, RotateCcw, Save, Users } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';

/** What one can do after the end: the same again, another seat, a look back, a save. */
export function EndingActions() {
  const { t } = useT();
  const { goTo, openDialog, start } = useActions();
  const { snapshot } = useCampaign();
  const { scenarioId, seats, difficulty, seed } = snapshot;
  return (
    <div className="ending-actions">
      <Button
        variant="primary"
        icon={<RotateCcw aria-hidden="true" />}
        onPress={() => void start({ scenarioId, seats, difficulty, seed })}
      >
        {t('app:ending.again')}
      </Button>
      <Button icon={<Users aria-hidden="true" />} onPress={() => goTo('newCampaign')}>
        {t('app:ending.otherSeat')}
      </Button>
      <Button icon={<MapIcon aria-hidden="true" />} onPress={() => goTo('game')}>
        {t('app:ending.lookBack')}
      </Button>
      <Button icon={<Save aria-hidden="true" />} onPress={() => openDialog('save')}>
        {t('app:menu.save')}
      </Button>
      <Button variant="quiet" icon={<House aria-hidden="true" />} onPress={() => goTo('title')}>
        {t('app:menu.title')}
      </Button>
    </div>
  );
}
