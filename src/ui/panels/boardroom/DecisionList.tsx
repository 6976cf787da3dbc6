import { ArrowDown, ArrowRight } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { type DecisionItem, decisionsOf } from './decisions.model.ts';
import { goToPlace, type PagePlace } from './pagePlace.ts';
import { useMatterWords } from './useMatterWords.ts';

/** Decisions that stand on the page at once; the most urgent come first. */
const AT_ONCE = 4;

/** What asks for a decision, each with the way to the panel where it is taken. */
export function DecisionList() {
  const { t } = useT();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { snapshot, projected } = useCampaign();
  const items = useMemo(() => decisionsOf({ snapshot, projected }), [snapshot, projected]);
  const shown = isWhole ? items : items.slice(0, AT_ONCE);
  return (
    <section className="hs-board-decisions" aria-labelledby={id}>
      <div className="hs-board-decisions-head">
        <h3 id={id} className="hs-board-heading">
          {t('boardroom:decisions.title')}
        </h3>
        {items.length > AT_ONCE && (
          <Button size="s" variant="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole
              ? t('boardroom:decisions.fewer')
              : t('boardroom:decisions.more', { count: items.length - AT_ONCE })}
          </Button>
        )}
        {items.length > 1 && (
          <p id={`${id}-text`} className="hs-board-foot">
            {t('boardroom:decisions.text')}
          </p>
        )}
      </div>
      {items.length === 0 ? (
        <p className="hs-board-calm">
          <strong>{t('boardroom:decisions.calmTitle')}.</strong> {t('boardroom:decisions.calmText')}
        </p>
      ) : (
        <ul className="hs-board-list" aria-describedby={`${id}-text`}>
          {shown.map((item) => (
            <DecisionRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DecisionRow({ item }: { readonly item: DecisionItem }) {
  const { t } = useT();
  const { headline, text } = useMatterWords()(item.matter);
  return (
    <li className={classes('hs-board-item', `is-${item.urgency}`)}>
      <span className="hs-board-urgency">{t(`boardroom:decisions.tone.${item.urgency}`)}</span>
      <span className="hs-board-words">
        <span className="hs-board-headline">{headline}</span>
        <span className="hs-board-text">{text}</span>
      </span>
      {item.place === undefined ? (
        <ToPanel item={item} headline={headline} />
      ) : (
        <ToPlace place={item.place} headline={headline} />
      )}
    </li>
  );
}

function ToPanel({ item, headline }: { readonly item: DecisionItem; readonly headline: string }) {
  const { t } = useT();
  const { openPanel } = useActions();
  const panel = t(`boardroom:open.${item.panel}`);
  return (
    <Button
      size="s"
      variant="quiet"
      icon={<ArrowRight aria-hidden="true" />}
      aria-label={t('boardroom:openPanel', { panel, item: headline })}
      onPress={() => openPanel(item.panel, item.selection ?? null)}
    >
      {panel}
    </Button>
  );
}

/** What is decided on this very page is a way down it. */
function ToPlace({ place, headline }: { readonly place: PagePlace; readonly headline: string }) {
  const { t } = useT();
  const action = t(`boardroom:below.${place.kind}`);
  return (
    <Button
      size="s"
      variant="quiet"
      icon={<ArrowDown aria-hidden="true" />}
      aria-label={t('boardroom:goDown', { action, item: headline })}
      onPress={() => goToPlace(place)}
    >
      {action}
    </Button>
  );
}
