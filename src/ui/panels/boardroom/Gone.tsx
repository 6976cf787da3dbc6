import { Newspaper } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { isOutOfRace } from '../../../store/playOut.ts';
import { AgainButtons } from '../../app/ending/AgainButtons.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';

/** What is left to do at the desk of a company that was wound up (F3): see the end, watch, or begin again. */
export function Gone({ company }: { readonly company: string }) {
  const { t } = useT();
  const isOut = isOutOfRace(useCampaign().snapshot);
  return (
    <section className="hs-board-decisions">
      <h3 className="hs-board-heading">{t('app:ending.verdicts.failed', { company })}</h3>
      <p className="hs-board-text">{t('boardroom:gone')}</p>
      <div className="hs-board-again">
        {isOut && <SeeEnd />}
        <AgainButtons isAside={isOut} />
      </div>
    </section>
  );
}

function SeeEnd() {
  const { t } = useT();
  const { playOut } = useActions();
  const isBusy = useGame((state) => state.busy !== null || state.replaying);
  return (
    <Button
      variant="primary"
      icon={<Newspaper aria-hidden="true" />}
      isDisabled={isBusy}
      onPress={() => void playOut()}
    >
      {t('boardroom:seeEnd')}
    </Button>
  );
}
