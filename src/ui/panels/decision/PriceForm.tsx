import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { DecisionFoot } from './DecisionFoot.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { cutEffects, priceNow, priceOutlook, segmentIndex } from './price.model.ts';
import { Rule } from './Rule.tsx';
import { StagedHere } from './StagedHere.tsx';
import { useUnitPrice } from './useUnitPrice.ts';

export interface PriceFormProps {
  readonly segment: string;
  /** More figures of this market at a price: cost, margin. */
  readonly more?: (price: number) => readonly Fact[];
}

/** Sets the price of the own offer in one market, or takes it off the market (D1, D2). */
export function PriceForm({ segment, more }: PriceFormProps) {
  const { view, projected } = useCampaign();
  const { formatQuantity, t } = useT();
  const now = priceNow(projected, segment);
  const [wanted, setWanted] = useState<number | null>(null);
  const price = wanted ?? (now > 0 ? now : 1);
  const definition = view.scenario.segments[segmentIndex(view, segment)];
  const id = definition?.id;
  const { lowestPrice, highestPrice } = view.scenario.parameters.demand;
  const churn = formatQuantity(definition?.churn ?? 0, 'percent');
  return (
    <div className="pd-form">
      <StagedHere of={(command) => command.kind === 'setPrice' && command.segment === segment} />
      {now <= 0 && <p className="pd-note">{t('decision:price.enter')}</p>}
      <NumberField
        label={t('decision:price.label')}
        value={Math.round(price * 1000) / 10}
        onChange={(percent) => setWanted(Math.round(percent * 10) / 1000)}
        minValue={100 * lowestPrice}
        maxValue={100 * highestPrice}
        step={1}
        unit={t('units:suffix.percent')}
        presets={presetsAround(now > 0 ? now : 1, formatQuantity)}
      />
      <PriceFacts segment={segment} price={price} more={more} />
      <DecisionFoot
        command={id === undefined ? null : { kind: 'setPrice', segment: id, price }}
        isCostHidden
        onStaged={() => setWanted(null)}
      >
        <Withdraw segment={segment} isOn={now > 0} />
      </DecisionFoot>
      {definition?.resource === 'rental' && <Rule number="S7">{t('decision:price.spotRule')}</Rule>}
      <Rule number="D2">{t('decision:price.rule', { churn })}</Rule>
    </div>
  );
}

function PriceFacts({
  segment,
  price,
  more,
}: {
  readonly segment: string;
  readonly price: number;
  readonly more: PriceFormProps['more'];
}) {
  const { t, formatQuantity } = useT();
  const { snapshot, view } = useCampaign();
  const unit = useUnitPrice(segment);
  const now = priceNow(view, segment);
  const { drawn, drawnAfter, refused } = priceOutlook(view, snapshot.market, segment, price);
  const share = (value: number | null): string =>
    value === null ? t('decision:price.noneYet') : formatQuantity(value, 'percent');
  const items: Fact[] = [
    {
      id: 'unit',
      label: unit.label,
      value: unit.write(now > 0 ? now : price),
      after: unit.write(price),
    },
    { id: 'drawn', label: t('decision:price.drawn'), value: share(drawn), after: share(drawnAfter) },
    {
      id: 'refused',
      label: t('decision:price.refused'),
      value: refused === 0 ? t('decision:price.refusedNone') : share(refused),
    },
    ...(more?.(price) ?? []),
  ];
  return (
    <>
      <Facts items={items} />
      <Tastes segment={segment} />
    </>
  );
}

/** Who cares how much about the price. */
function Tastes({ segment }: { readonly segment: string }) {
  const { t, formatNumber } = useT();
  const { view, presentation } = useCampaign();
  const names = useNames();
  const keys = presentation.segments.get(segment)?.classKeys;
  const label = t('decision:price.classes');
  const items = cutEffects(view, segment).map(({ id, utility }) => ({
    id,
    label: names.text(keys?.get(id) ?? id),
    value: t('decision:price.classEffect', { points: formatNumber(utility, { digits: 2 }) }),
  }));
  return (
    <details className="pd-details">
      <summary>{label}</summary>
      <Facts items={items} label={label} />
    </details>
  );
}

function Withdraw({ segment, isOn }: { readonly segment: string; readonly isOn: boolean }) {
  const { t } = useT();
  const { view } = useCampaign();
  const { stage } = useActions();
  const id = view.scenario.segments[segmentIndex(view, segment)]?.id;
  if (!isOn || id === undefined) return null;
  return (
    <Button variant="quiet" onPress={() => void stage({ kind: 'setPrice', segment: id, price: 0 })}>
      {t('decision:price.withdraw')}
    </Button>
  );
}

/** A tenth and a twentieth up and down, as prices in per cent of the reference. */
function presetsAround(now: number, formatQuantity: ReturnType<typeof useT>['formatQuantity']) {
  return [0.9, 0.95, 1, 1.05, 1.1].map((factor) => {
    const value = Math.round(now * factor * 1000) / 10;
    return { label: formatQuantity(value / 100, 'percent', { digits: 0 }), value };
  });
}
