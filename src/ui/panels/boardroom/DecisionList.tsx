import { ArrowRight } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { type DecisionItem, decisionsOf } from './decisions.model.ts';
import { useMatterWords } from './useMatterWords.ts';

/** What asks for a decision, each with the way to the panel where it is taken. */
export function DecisionList() {
  const { t } = useT();
  const id = useId();
  const { snapshot, projected } = useCampaign();
  const items = useMemo(() => decisionsOf({ snapshot, projected }), [snapshot, projected]);
  return (
    <section className="hs-board-decisions" aria-labelledby={id}>
      <h3 id={id} className="hs-board-heading">
        {t('boardroom:decisions.title')}
      </h3>
      {items.length === 0 ? (
        <p className="hs-board-calm">
          <strong>{t('boardroom:decisions.calmTitle')}</strong> {t('boardroom:decisions.calmText')}
        </p>
      ) : (
        <ul className="hs-board-list" aria-describedby={`${id}-text`}>
          {items.map((item) => (
            <DecisionRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {items.length > 1 && (
        <p id={`${id}-text`} className="hs-board-foot">
          {t('boardroom:decisions.text')}
        </p>
      )}
    </section>
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
