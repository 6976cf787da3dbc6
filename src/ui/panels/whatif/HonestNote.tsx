import { useT } from '../../../i18n/react.tsx';

/** What the picture is made of, and how often it was right where the outcome is known. */
export function HonestNote() {
  const { t } = useT();
  return (
    <section className="wi-honest">
      <h3 className="hs-board-heading">{t('whatif:honest')}</h3>
      <p className="wi-quiet">{t('whatif:method')}</p>
    </section>
  );
}
