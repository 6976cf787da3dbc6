import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { WhyButton } from '../why/WhyButton.tsx';
import { type PerspectiveRow, perspectivesOf } from './score.model.ts';

/** The five perspectives as bars, each with a mark where the best company stands (O2). */
export function Scorecard() {
  const { t, formatQuantity } = useT();
  const { snapshot, view } = useCampaign();
  const rows = perspectivesOf(view, snapshot.history.series[snapshot.seat]);
  return (
    <Panel
      title={t('boardroom:score.title')}
      standfirst={t('boardroom:score.text')}
      actions={
        <span className="hs-board-total">
          <span className="hs-figures">{formatQuantity(view.own.score.total, 'score')}</span>
          <WhyButton metric="score" />
        </span>
      }
    >
      <ul className="hs-board-score">
        {rows.map((row) => (
          <Perspective key={row.name} row={row} />
        ))}
      </ul>
    </Panel>
  );
}

function Perspective({ row }: { readonly row: PerspectiveRow }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { snapshot } = useCampaign();
  const leads = row.best.company === snapshot.seat;
  const best = t('boardroom:score.best', {
    company: names.company(row.best.company),
    value: formatQuantity(row.best.value, 'score'),
  });
  return (
    <li className="hs-board-perspective">
      <span className="hs-board-perspective-head">
        <span className="hs-board-perspective-name">{t(`metrics:perspective.${row.name}.name`)}</span>
        <span className="hs-board-perspective-weight">
          {t('boardroom:score.weight', { weight: formatQuantity(row.weight, 'percent', { digits: 0 }) })}
        </span>
        <span className="hs-figures">{formatQuantity(row.value, 'score')}</span>
        <DeltaBadge change={Math.round(row.change)} unit="score" />
      </span>
      <span className="hs-board-bar" aria-hidden="true">
        <span className="hs-board-bar-fill" style={{ inlineSize: `${clampShare(row.value)}%` }} />
        <span
          className="hs-board-bar-best"
          data-company={names.position(row.best.company) % 14}
          style={{ insetInlineStart: `${clampShare(row.best.value)}%` }}
        />
      </span>
      <span className="hs-board-perspective-note">
        {t(`metrics:perspective.${row.name}.text`)} {leads ? t('boardroom:score.leads') : best}
      </span>
    </li>
  );
}

const clampShare = (points: number): number => Math.max(0, Math.min(100, points));
