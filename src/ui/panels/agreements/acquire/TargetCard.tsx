import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { classes } from '../../../kit/classes.ts';
import { FigureList } from '../FigureList.tsx';
import { quarterName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import type { TargetCard as Card } from './acquire.model.ts';
import { BidForm } from './BidForm.tsx';
import { GainList } from './GainList.tsx';
import { TargetIcon } from './TargetIcon.tsx';

/** One company for sale: who it is, what it brings, its price, the outlook with authorities, and the bid. */
export function TargetCard({ card }: { readonly card: Card }) {
  const { t } = useT();
  const names = useNames();
  const { target, definition } = card;
  const name = names.target(target.id);
  return (
    <li className={classes('ag-target', `is-${target.status}`)} aria-label={name}>
      <header className="ag-target-head">
        <TargetIcon kind={definition.kind} />
        <div>
          <h4 className="ag-detail-title">{name}</h4>
          <p className="ag-note">{t(`deals:acquire.kind.${definition.kind}`)}</p>
        </div>
        <Status card={card} />
      </header>
      <p className="ag-target-text">{names.text(`targets.${target.id}.description`)}</p>
      <GainList definition={definition} />
      <Facts card={card} />
      {target.status === 'free' && <BidForm target={target} name={name} />}
    </li>
  );
}

function Status({ card: { target } }: { readonly card: Card }) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const words = useDealWords();
  const holder = target.owner ?? target.buyer;
  const text = t(`deals:acquire.status.${target.status}`, {
    quarter: quarterName(words, target.status === 'review' ? target.closes : target.from),
    company: holder === null ? '' : names.company(holder),
    price: formatMoney(target.price, { trim: true }),
  });
  return <span className={classes('ag-tag', target.status === 'free' && 'is-signed')}>{text}</span>;
}

/** Price, review and interest, as far as they are known. */
function Facts({ card: { target, definition } }: { readonly card: Card }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { definition: scenario } = useCampaign();
  if (target.status === 'sold') return null;
  const { breakFee } = scenario.parameters.acquisitions;
  const money = (kUSD: number): string => formatMoney(kUSD, { trim: true });
  const rows: [string, string][] = [
    [t('deals:acquire.value'), money(target.value)],
    [t('deals:acquire.range'), `${money(target.low)} – ${money(target.high)}`],
    [t('deals:acquire.approval'), formatQuantity(target.approval, 'percent', { digits: 0 })],
    [
      t('deals:acquire.review'),
      t('deals:acquire.reviewLength', {
        quarters: formatQuantity(definition.reviewQuarters, 'quarters'),
      }),
    ],
    [t('deals:acquire.fee'), money((breakFee * (target.low + target.high)) / 2)],
    [t('deals:acquire.rivals'), t('deals:acquire.interest', { count: target.interest })],
  ];
  return <FigureList rows={rows} />;
}
