import type { NewsItem } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useNewsText } from '../../game/useNewsText.ts';
import { classes } from '../../kit/classes.ts';
import { Swatch } from '../../kit/company/Swatch.tsx';
import type { Section } from './edition.model.ts';
import { useDeckText } from './useDeckText.ts';

/** One part of the paper: its first story with a word about it, the others as lines. */
export function SectionStories({ section }: { readonly section: Section }) {
  const { t } = useT();
  const write = useNewsText();
  const deck = useDeckText();
  const [first, ...others] = section.items;
  const title = t(`report:section.${section.name}`);
  if (first === undefined) return null;
  return (
    <section className="hs-paper-section" aria-label={title}>
      <h3 className="hs-paper-section-name">{title}</h3>
      <p className="hs-paper-headline">{write(first)}</p>
      <p className="hs-paper-text">{deck(first)}</p>
      {others.length > 0 && (
        <ul className="hs-paper-lines">
          {others.map((item, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an edition are printed once and never re-ordered
            <Line key={`${item.code} ${k}`} item={item} />
          ))}
        </ul>
      )}
      {section.left > 0 && <p className="hs-paper-more">{t('report:more', { count: section.left })}</p>}
    </section>
  );
}

function Line({ item }: { readonly item: NewsItem }) {
  const write = useNewsText();
  const names = useNames();
  const { seat } = useCampaign().snapshot;
  return (
    <li className={classes('hs-paper-item', item.companies.includes(seat) && 'is-yours')}>
      <Swatch position={names.position(item.companies[0] ?? '')} />
      <span>{write(item)}</span>
    </li>
  );
}
