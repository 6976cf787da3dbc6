import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Callout } from '../../kit/status/Callout.tsx';
import type { Fact } from '../decision/Facts.tsx';
import { PriceForm } from '../decision/PriceForm.tsx';
import { priceNow } from '../decision/price.model.ts';
import { Rule } from '../decision/Rule.tsx';
import { useUnitPrice } from '../decision/useUnitPrice.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import { demandRows, servedSegments, unitEconomics } from './serving.model.ts';

/** What models sell for, what a unit costs to serve, and who was turned away. */
export function MarketSection() {
  const { t, formatNumber } = useT();
  const { view } = useCampaign();
  const segments = servedSegments(view);
  const { servingCostSlope } = view.scenario.parameters.models;
  if (segments.length === 0)
    return (
      <EmptyState scene="desk" title={t('models:market.emptyTitle')}>
        {t('models:market.emptyText')}
      </EmptyState>
    );
  return (
    <div className="pd-stack">
      <TurnedAway />
      <div className="pd-columns">
        {segments.map((segment) => (
          <SegmentPanel key={segment.id} {...segment} />
        ))}
      </div>
      <Rule number="M3">
        {t('models:rules.m3Serving', { factor: formatNumber(Math.exp(servingCostSlope), { digits: 1 }) })}
      </Rule>
      <Rule number="D4">{t('models:rules.d4')}</Rule>
    </div>
  );
}

function SegmentPanel({ id, place }: { readonly id: string; readonly place: number }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const unit = useUnitPrice(id);
  // Written in the unit of the price: that of the reference times a ratio.
  const reference = view.scenario.segments[place]?.referencePrice ?? 1;
  const money = (kUSD: number): string => unit.write(kUSD / reference);
  const now = unitEconomics(view, place, priceNow(view, id) || 1);
  const more = (price: number): readonly Fact[] => {
    const after = unitEconomics(view, place, price);
    const share = (value: number, of: number): string => formatQuantity(of > 0 ? value / of : 0, 'percent');
    return [
      {
        id: 'compute',
        label: t('models:market.compute'),
        value: money(now.compute),
      },
      {
        id: 'operations',
        label: t('models:market.operations'),
        value: money(now.operations),
        after: money(after.operations),
      },
      {
        id: 'margin',
        label: t('models:market.margin'),
        value: share(now.margin, now.price),
        after: share(after.margin, after.price),
      },
    ];
  };
  return (
    <Panel level={3} title={names.segment(id)} actions={<WhyButton metric={`share.${id}`} />}>
      <PriceForm segment={id} more={more} />
    </Panel>
  );
}

/** Demand that found no compute, where there was any (D4). */
function TurnedAway() {
  const { t, formatList, formatQuantity } = useT();
  const { view, snapshot } = useCampaign();
  const names = useNames();
  const rows = demandRows(view, snapshot.market).filter(({ refused }) => refused > 0.001);
  if (rows.length === 0) return null;
  const missing = rows.reduce((total, row) => total + row.missingH100e, 0);
  const parts = rows.map(({ id, refused }) => `${names.segment(id)} ${formatQuantity(refused, 'percent')}`);
  return (
    <Callout tone="warn" title={t('models:market.refusedTitle')}>
      {t('models:market.refusedText', {
        parts: formatList(parts),
        missing: formatQuantity(missing, 'h100e'),
      })}
    </Callout>
  );
}
