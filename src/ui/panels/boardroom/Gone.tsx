import { useT } from '../../../i18n/react.tsx';
import { AgainButtons } from '../../app/ending/AgainButtons.tsx';

/** What is left to do at the desk of a company that was wound up (F3): watch, or begin again. */
export function Gone({ company }: { readonly company: string }) {
  const { t } = useT();
  return (
    <section className="hs-board-decisions">
      <h3 className="hs-board-heading">{t('app:ending.verdicts.failed', { company })}</h3>
      <p className="hs-board-text">{t('boardroom:gone')}</p>
      <div className="hs-board-again">
        <AgainButtons />
      </div>
    </section>
  );
}
