import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DecisionItem, decisionsOf } from './decisions.model.ts';
import { useMatterWords } from './useMatterWords.ts';

/** What asks for a decision, each with the way to the panel where it is taken. */
export function DecisionList() {
  const { t } = useT();
  const { snapshot, projected } = useCampaign();
  const items = useMemo(() => decisionsOf({ snapshot, projected }), [snapshot, projected]);
  return (
    <Panel
      title={t('boardroom:decisions.title')}
      standfirst={t('boardroom:decisions.text')}
      {...(items.length === 0 && {
        empty: (
          <EmptyState title={t('boardroom:decisions.calmTitle')}>
            {t('boardroom:decisions.calmText')}
          </EmptyState>
        ),
      })}
    >
      <ul className="hs-board-list">
        {items.map((item) => (
          <DecisionRow key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  );
}

function DecisionRow({ item }: { readonly item: DecisionItem }) {
  const { t } = useT();
  const { openPanel } = useActions();
  const { headline, text } = useMatterWords()(item.matter);
  const panel = t(`boardroom:open.${item.panel}`);
  return (
    <li className={classes('hs-board-item', `is-${item.urgency}`)}>
      <span className="hs-board-urgency">{t(`boardroom:decisions.tone.${item.urgency}`)}</span>
      <span className="hs-board-words">
        <span className="hs-board-headline">{headline}</span>
        <span className="hs-board-text">{text}</span>
      </span>
      <Button
        size="s"
        variant="quiet"
        icon={<ArrowRight aria-hidden="true" />}
        aria-label={t('boardroom:openPanel', { panel, item: headline })}
        onPress={() => openPanel(item.panel, item.selection ?? null)}
      >
        {panel}
      </Button>
    </li>
  );
}
