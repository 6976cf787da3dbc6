import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { areSettled } from './levels.model.ts';

/** O3: a calm word that the race is over, with the choice to end it or to play on. */
export function DecidedCard() {
  const { t, formatNumber } = useT();
  const { snapshot, view } = useCampaign();
  const { stage } = useActions();
  const names = useNames();
  const [isAway, setAway] = useState(false);
  const { decided } = view;
  const isOver = decided !== null || areSettled(view.objectives);
  if (!isOver || isAway || snapshot.status === 'finished') return null;
  const isStaged = snapshot.staged.some(({ command }) => command.kind === 'endCampaign');
  return (
    <section className="hs-decided" aria-label={t('objectives:decided.title')}>
      <h3 className="hs-goal-name">{t('objectives:decided.title')}</h3>
      <p>
        {decided === null
          ? t('objectives:decided.settled')
          : t('objectives:decided.text', {
              company: names.company(decided.leader),
              lead: formatNumber(decided.lead, { digits: 1 }),
              reach: formatNumber(decided.reach, { digits: 1 }),
            })}
      </p>
      <StagedHere of={({ kind }) => kind === 'endCampaign'} />
      {isStaged ? (
        <p>{t('objectives:decided.ended')}</p>
      ) : (
        <div className="hs-decided-buttons">
          <Button variant="quiet" onPress={() => setAway(true)}>
            {t('objectives:decided.go')}
          </Button>
          <Button onPress={() => void stage({ kind: 'endCampaign' })}>{t('objectives:decided.end')}</Button>
        </div>
      )}
      <Rule number="O3">{t('objectives:decided.rule')}</Rule>
    </section>
  );
}
