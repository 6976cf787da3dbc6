import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Callout } from '../../kit/status/Callout.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { AdviserPanel } from '../adviser/AdviserPanel.tsx';
import { MetricChoice } from '../history/MetricChoice.tsx';
import { EffectTable } from './EffectTable.tsx';
import { FutureChart } from './FutureChart.tsx';
import { FutureLine } from './FutureLine.tsx';
import { HonestNote } from './HonestNote.tsx';
import { metricOf } from './outlook.model.ts';
import { type OutlookOnPage, STUDIED, useOutlook } from './useOutlook.ts';
import './whatif.css';

/** What may come, with and without what is staged, figure by figure; and moves worth thinking about. */
export function WhatIfPanel() {
  const { t, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const outlook = useOutlook(STUDIED);
  const isOver = snapshot.status === 'finished';
  const quarters = Math.min(8, snapshot.quarters - snapshot.quarter);
  return (
    <div className="wi">
      <Panel
        tone="lead"
        title={t('whatif:title')}
        {...(!isOver && {
          standfirst: t('whatif:standfirst', { quarters: formatQuantity(quarters, 'quarters') }),
        })}
        {...(isOver && { empty: <EmptyState title={t('whatif:over')} /> })}
      >
        <Future outlook={outlook} />
      </Panel>
      {!isOver && <AdviserPanel />}
    </div>
  );
}

function Future({ outlook }: { readonly outlook: OutlookOnPage }) {
  const { t } = useT();
  const { select, askOutlook } = useActions();
  const selection = useGame((state) => state.selection);
  const { picture } = outlook;
  const wanted = selection?.kind === 'metric' ? selection.id : null;
  const metric = metricOf(picture, wanted);
  const choose = (id: string): void => select({ kind: 'metric', id });
  if (outlook.hasFailed)
    return (
      <Callout
        tone="warn"
        actions={<Button onPress={() => void askOutlook(STUDIED)}>{t('whatif:again')}</Button>}
      >
        {t('whatif:failed')}
      </Callout>
    );
  if (picture === null)
    return (
      <>
        <p className="wi-quiet">{t('whatif:waiting')}</p>
        <Skeleton shape="block" />
      </>
    );
  return (
    <div className="wi-future">
      <MetricChoice value={metric} onChange={choose} />
      <FutureLine picture={picture} metric={metric} />
      <FutureChart picture={picture} metric={metric} />
      <Progress outlook={outlook} />
      <EffectTable picture={picture} chosen={metric} onChoose={choose} />
      <HonestNote metric={metric} />
    </div>
  );
}

function Progress({ outlook: { picture, isOld, isBusy } }: { readonly outlook: OutlookOnPage }) {
  const { t } = useT();
  if (picture === null) return null;
  const done = isOld ? 0 : picture.worlds;
  const isWorking = isBusy || isOld;
  return (
    <div className="wi-progress">
      <ProgressBar
        label={t(isWorking ? 'whatif:busy' : 'whatif:ready')}
        value={done / picture.of}
        text={t('whatif:progress', { done, of: picture.of })}
      />
    </div>
  );
}
