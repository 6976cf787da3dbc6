import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useNewsText } from '../../game/useNewsText.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { Swatch } from '../../kit/company/Swatch.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';

/** Lines on the board's own page; the rest is in the report. */
const MOST = 8;

/** The weightiest news of the last quarter, the company's own marked. */
export function NewsList() {
  const { t, formatQuarter } = useT();
  const { openPanel } = useActions();
  const { snapshot } = useCampaign();
  const names = useNames();
  const write = useNewsText();
  const { news, seat, history } = snapshot;
  return (
    <Panel
      title={t('boardroom:news.title')}
      {...(news.length > 0 && {
        standfirst: t('boardroom:news.text', { quarter: formatQuarter(history.quarters.at(-1) ?? '') }),
        actions: <Button onPress={() => openPanel('report')}>{t('boardroom:news.more')}</Button>,
      })}
      {...(news.length === 0 && {
        empty: (
          <EmptyState scene="paper" title={t('boardroom:news.emptyTitle')}>
            {t('boardroom:news.emptyText')}
          </EmptyState>
        ),
      })}
    >
      <ul className="hs-board-news">
        {news.slice(0, MOST).map((item, k) => {
          const isYours = item.companies.includes(seat);
          return (
            // News are alike and stay in their order, so their place is their key.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew each quarter and never re-ordered
            <li key={`${item.code} ${k}`} className={classes('hs-board-line', isYours && 'is-yours')}>
              <Swatch position={names.position(item.companies[0] ?? '')} />
              <span>{write(item)}</span>
              {isYours && <span className="hs-company-you">{t('boardroom:news.yours')}</span>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
