import { useT } from '../../../i18n/react.tsx';
import { findText } from '../../../store/scenarioTexts.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';

/** Before the first quarter the paper introduces everybody in the race. */
export function WhoIsWho() {
  const { t, language } = useT();
  const { snapshot, presentation } = useCampaign();
  const names = useNames();
  if (snapshot.history.quarters.length > 1) return null;
  return (
    <section className="hs-paper-section is-chart">
      <h3 className="hs-paper-section-name">{t('report:who')}</h3>
      <ul className="hs-paper-who">
        {[...presentation.companies].map(([id, { descriptionKey }]) => (
          <li key={id}>
            <Monogram
              name={names.company(id)}
              letters={names.monogram(id)}
              position={names.position(id)}
              isYou={id === snapshot.seat}
              isDecoration
            />
            <span>
              <strong className="hs-paper-headline">{names.company(id)}</strong>
              <span className="hs-paper-text">{findText(presentation, language, descriptionKey)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
