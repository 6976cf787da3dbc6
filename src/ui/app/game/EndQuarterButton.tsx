import { ChevronsRight } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { KeyHint } from '../../kit/navigation/KeyHint.tsx';

/** Ends the quarter; after the last one it leads to the end of the campaign. */
export function EndQuarterButton() {
  const { t } = useT();
  const { endQuarter, goTo } = useActions();
  const busy = useGame((state) => state.busy);
  const replaying = useGame((state) => state.replaying);
  const { snapshot } = useCampaign();
  if (snapshot.status === 'finished')
    return (
      <Button variant="primary" onPress={() => goTo('ending')}>
        {t('app:game.toEnding')}
      </Button>
    );
  return (
    <Button
      variant="primary"
      icon={<ChevronsRight aria-hidden="true" />}
      isDisabled={replaying || busy !== null}
      onPress={() => void endQuarter()}
    >
      <span className="game-end">
        {t(busy === 'resolving' ? 'app:game.resolving' : 'app:game.endQuarter')}
        <KeyHint keys={['ctrl', 'enter']} />
      </span>
    </Button>
  );
}
