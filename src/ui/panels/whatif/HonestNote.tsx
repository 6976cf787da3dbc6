import { useT } from '../../../i18n/react.tsx';

/** What the picture is made of, what its bands promise, and what they cannot know. */
export function HonestNote() {
  const { t } = useT();
  return (
    <section className="wi-honest">
      <h3 className="hs-board-heading">{t('whatif:honest')}</h3>
      <p className="wi-quiet">{t('whatif:method')}</p>
      <p className="wi-quiet">{t('whatif:aim')}</p>
    </section>
  );
}
