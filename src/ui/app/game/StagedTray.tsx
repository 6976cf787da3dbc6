import { ListChecks, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { CostLine } from '../../kit/figure/CostLine.tsx';
import { Popover } from '../../kit/overlay/Popover.tsx';
import { StagedList } from './StagedList.tsx';
import { changesOf, totalCost } from './staged.model.ts';

/** Everything that waits for the end of the quarter: read, priced, taken back. */
export function StagedTray() {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const { staged } = snapshot;
  const refused = staged.filter((one) => one.refusal !== null).length;
  const Icon = refused > 0 ? TriangleAlert : ListChecks;
  return (
    <Popover
      title={t('app:staged.title')}
      placement="bottom end"
      trigger={
        <AriaButton
          className={classes('hs-button', 'is-secondary', 'is-m', 'game-staged', refused > 0 && 'is-warned')}
        >
          <Icon aria-hidden="true" />
          <span>{t('app:staged.count', { count: staged.length })}</span>
        </AriaButton>
      }
    >
      {staged.length === 0 ? <p>{t('app:staged.none')}</p> : <TrayBody />}
    </Popover>
  );
}

function TrayBody() {
  const { t } = useT();
  const { clearStaged } = useActions();
  const { snapshot, view } = useCampaign();
  const priced = useMemo(() => changesOf(snapshot.staged, view), [snapshot.staged, view]);
  const total = totalCost(priced);
  return (
    <div className="game-tray">
      <StagedList staged={priced} />
      <div className="game-tray-foot">
        <CostLine now={total.now} perQuarter={total.perQuarter} later={total.later} />
        <Button size="s" variant="quiet" onPress={() => void clearStaged()}>
          {t('app:staged.undoAll')}
        </Button>
      </div>
    </div>
  );
}
