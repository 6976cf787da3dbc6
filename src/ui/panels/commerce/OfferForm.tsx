import { useState } from 'react';
import type { CommerceFeature } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { MerchantVoice } from './MerchantVoice.tsx';
import { FEATURES, nextLevel, type ShopRow } from './shops.model.ts';

const USUAL_FEE = 0.02;

export interface OfferFormProps {
  readonly row: ShopRow;
  readonly feature: CommerceFeature;
  readonly onFeature: (feature: CommerceFeature) => void;
}

/** An offer to a shop: a feature and a fee, with what its managers would say to it as the fee moves (K1, K4). */
export function OfferForm({ row, feature, onFeature }: OfferFormProps) {
  const { t, formatQuantity } = useT();
  const { topFee, topLevel } = useCampaign().view.scenario.parameters.commerce;
  const mine = row.own.find((one) => one.feature === feature);
  const [fee, setFee] = useState(mine?.fee ?? USUAL_FEE);
  const { id: merchant } = row.merchant;
  return (
    <Panel
      level={3}
      title={t(mine === undefined ? 'commerce:offer.title' : 'commerce:offer.own')}
      standfirst={t('commerce:offer.standfirst')}
    >
      <div className="pd-form">
        <SegmentedControl
          label={t('commands:integrate.fields.feature')}
          value={feature}
          onChange={(id) => onFeature(FEATURES.find((one) => one === id) ?? feature)}
          segments={FEATURES.map((id) => ({ id, label: t(`commerce:features.names.${id}`) }))}
        />
        <SliderField
          label={t('commands:integrate.fields.fee')}
          value={fee}
          minValue={0}
          maxValue={topFee}
          step={0.0025}
          format={(value) => formatQuantity(value, 'percent', { digits: 2 })}
          onChange={setFee}
        />
        <MerchantVoice merchant={merchant} feature={feature} fee={fee} />
        <OfferFacts row={row} feature={feature} fee={fee} />
        {(mine === undefined || mine.level < topLevel) && (
          <DecisionFoot
            command={{ kind: 'integrate', merchant, feature, fee }}
            label={t('commerce:offer.build', { level: (mine?.level ?? 0) + 1 })}
          />
        )}
        {mine !== undefined && <OwnActions merchant={merchant} feature={feature} fee={fee} />}
      </div>
    </Panel>
  );
}

interface OwnActionsProps {
  readonly merchant: ShopRow['merchant']['id'];
  readonly feature: CommerceFeature;
  readonly fee: number;
}

function OwnActions({ merchant, feature, fee }: OwnActionsProps) {
  const { t } = useT();
  const { stage } = useActions();
  return (
    <DecisionFoot
      command={{ kind: 'setFee', merchant, feature, fee }}
      label={t('commands:setFee.name')}
      isCostHidden
    >
      <Button variant="danger" onPress={() => void stage({ kind: 'withdrawIntegration', merchant, feature })}>
        {t('commands:withdrawIntegration.name')}
      </Button>
    </DecisionFoot>
  );
}

function OfferFacts({
  row,
  feature,
  fee,
}: Pick<OfferFormProps, 'row' | 'feature'> & { readonly fee: number }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { before: now, after: then } = nextLevel(projected, row, feature, fee);
  return (
    <Facts
      label={t('commerce:offer.effects')}
      items={[
        {
          id: 'uplift',
          label: t('commerce:offer.uplift'),
          value: formatQuantity(now.uplift, 'percent', { digits: 2 }),
          after: formatQuantity(then.uplift, 'percent', { digits: 2 }),
        },
        {
          id: 'sales',
          label: t('commerce:offer.sales'),
          value: formatMoney(now.incrementalGmv),
          after: formatMoney(then.incrementalGmv),
        },
        {
          id: 'fees',
          label: t('commerce:offer.fees'),
          value: formatMoney(now.fees),
          after: formatMoney(then.fees),
        },
        {
          id: 'usage',
          label: t('commerce:offer.usage'),
          value: formatMoney(now.usage),
          after: formatMoney(then.usage),
        },
        {
          id: 'compute',
          label: t('commerce:offer.compute'),
          value: formatQuantity(now.h100e, 'h100e'),
          after: formatQuantity(then.h100e, 'h100e'),
        },
      ]}
    />
  );
}
