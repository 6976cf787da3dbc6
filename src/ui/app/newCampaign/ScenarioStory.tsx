import { useT } from '../../../i18n/react.tsx';
import type { ScenarioCard } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';

export interface ScenarioStoryProps {
  readonly card: ScenarioCard;
  readonly names: Names;
}

/** What the scenario is about, from when and for how long. */
export function ScenarioStory({ card, names }: ScenarioStoryProps) {
  const { t, formatQuarter, formatQuantity } = useT();
  const { titleKey, descriptionKey } = card.presentation;
  return (
    <section className="setup-story" aria-labelledby="setup-story">
      <h2 id="setup-story" className="setup-headline">
        {names.text(titleKey)}
      </h2>
      <p className="setup-facts">
        {t('app:setup.facts', {
          start: formatQuarter(card.startLabel),
          length: formatQuantity(card.quarters, 'quarters'),
          companies: card.presentation.companies.size,
        })}
      </p>
      <p className="setup-text">{names.text(descriptionKey)}</p>
    </section>
  );
}
