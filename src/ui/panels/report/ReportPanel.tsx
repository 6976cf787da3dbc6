import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Choices } from './Choices.tsx';
import { editionOf } from './edition.model.ts';
import { FrontierStory } from './FrontierStory.tsx';
import { FrontPage } from './FrontPage.tsx';
import { Markets } from './Markets.tsx';
import { Movers } from './Movers.tsx';
import { Prices } from './Prices.tsx';
import { SectionStories } from './SectionStories.tsx';
import { Tape } from './Tape.tsx';
import { WhoIsWho } from './WhoIsWho.tsx';
import './report.css';

/** The newspaper of the quarter: what happened, who won, what it cost. */
export function ReportPanel() {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const edition = useMemo(() => editionOf(snapshot.news, snapshot.seat), [snapshot.news, snapshot.seat]);
  return (
    <article className="hs-paper" aria-label={t('report:title')}>
      <Masthead />
      <FrontPage edition={edition} />
      <div className="hs-paper-body">
        <div className="hs-paper-stories">
          <WhoIsWho />
          <Choices rounds={edition.choices} />
          {edition.sections.map((section) => (
            <SectionStories key={section.name} section={section} />
          ))}
          <FrontierStory />
        </div>
        <aside className="hs-paper-aside">
          <Movers />
          <Markets />
          <Prices />
          <Tape />
        </aside>
      </div>
    </article>
  );
}

function Masthead() {
  const { t, formatQuarter } = useT();
  const { quarters } = useCampaign().snapshot.history;
  const number = quarters.length - 1;
  const quarter = formatQuarter(quarters.at(-1) ?? '', { style: 'words' });
  return (
    <header className="hs-paper-head">
      <h2 className="hs-paper-name">{t('report:name')}</h2>
      <p className="hs-paper-line">
        <span>{t('report:motto')}</span>
        <span>{number < 1 ? t('report:special') : t('report:edition', { number, quarter })}</span>
      </p>
    </header>
  );
}
