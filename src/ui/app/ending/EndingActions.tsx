import { House, Map as MapIcon, Save } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { AgainButtons } from './AgainButtons.tsx';

/** What one can do after the end: the same again, another seat, a look back, a save. */
export function EndingActions() {
  const { t } = useT();
  const { goTo, openDialog } = useActions();
  return (
    <div className="ending-actions">
      <AgainButtons />
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
