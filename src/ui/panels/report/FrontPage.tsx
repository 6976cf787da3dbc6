import type { NewsItem } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useNewsText } from '../../game/useNewsText.ts';
import type { Edition } from './edition.model.ts';
import { LeadFigures } from './LeadFigures.tsx';
import { Stamps } from './Stamps.tsx';
import { useClosing } from './useClosing.ts';
import { useDeckText } from './useDeckText.ts';

/** The lead story and the two beside it; before the first quarter, the story that the scenario begins with. */
export function FrontPage({ edition }: { readonly edition: Edition }) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const isFirst = snapshot.history.quarters.length < 2;
  if (isFirst) return <Opening />;
  if (edition.lead === null) return <Headline title={t('report:quietTitle')} text={t('report:quietText')} />;
  return (
    <section className="hs-paper-front" aria-label={t('report:page')}>
      <LeadStory item={edition.lead} />
      {edition.second.length > 0 && (
        <div className="hs-paper-second">
          {edition.second.map((item) => (
            <SecondStory key={item.code} item={item} />
          ))}
        </div>
      )}
    </section>
  );
}

function Opening() {
  const { presentation } = useCampaign();
  const names = useNames();
  return (
    <Headline
      title={names.text(presentation.titleKey)}
      standfirst={names.text(presentation.subtitleKey)}
      text={names.text(presentation.descriptionKey)}
    />
  );
}

interface HeadlineProps {
  readonly title: string;
  readonly standfirst?: string;
  readonly text: string;
}

function Headline({ title, standfirst, text }: HeadlineProps) {
  const { t } = useT();
  return (
    <section className="hs-paper-front is-alone" aria-label={t('report:page')}>
      <h3 className="hs-paper-lead">{title}</h3>
      {standfirst !== undefined && <p className="hs-paper-standfirst">{standfirst}</p>}
      <p className="hs-paper-text is-columns">{text}</p>
    </section>
  );
}

function LeadStory({ item }: { readonly item: NewsItem }) {
  const write = useNewsText();
  const deck = useDeckText();
  const closing = useClosing();
  return (
    <div className="hs-paper-lead-story">
      <About item={item} />
      <h3 className="hs-paper-lead">{write(item)}</h3>
      <p className="hs-paper-standfirst">{deck(item)}</p>
      <p className="hs-paper-text">{item.companies.map(closing).join(' ')}</p>
      <LeadFigures company={item.companies[0] ?? ''} />
    </div>
  );
}

function SecondStory({ item }: { readonly item: NewsItem }) {
  const write = useNewsText();
  const deck = useDeckText();
  return (
    <div className="hs-paper-second-story">
      <About item={item} />
      <h3 className="hs-paper-headline">{write(item)}</h3>
      <p className="hs-paper-text">{deck(item)}</p>
    </div>
  );
}

/** The companies that it is about, and whether the reader's is among them. */
function About({ item }: { readonly item: NewsItem }) {
  const { t } = useT();
  const { seat } = useCampaign().snapshot;
  return (
    <p className="hs-paper-stamps">
      <Stamps companies={item.companies} />
      {item.companies.includes(seat) && <span className="hs-paper-yours">{t('report:yours')}</span>}
    </p>
  );
}
