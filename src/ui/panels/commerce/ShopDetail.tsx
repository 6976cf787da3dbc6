import { useState } from 'react';
import type { CommerceFeature } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { AdoptionChart } from './AdoptionChart.tsx';
import { FeatureList } from './FeatureList.tsx';
import { OfferForm } from './OfferForm.tsx';
import type { ShopRow } from './shops.model.ts';

/** One shop: its figures, who works there, how shoppers take to it, and the offer to its managers. */
export function ShopDetail({ row }: { readonly row: ShopRow }) {
  const { view } = useCampaign();
  const names = useNames();
  const [feature, setFeature] = useState<CommerceFeature>('search');
  const hasLab = view.scenario.companies[view.seatIndex]?.lab !== undefined;
  const { id } = row.merchant;
  return (
    <div className="pd-stack">
      <Panel level={3} title={names.merchant(id)} standfirst={descriptionOf(names, id)}>
        <div className="pd-stack">
          <ShopFacts row={row} />
          <StagedHere of={(command) => 'merchant' in command && command.merchant === id} />
          <FeatureList row={row} />
        </div>
      </Panel>
      <div className="pd-columns">
        {hasLab && <OfferForm key={feature} row={row} feature={feature} onFeature={setFeature} />}
        <AdoptionChart row={row} />
      </div>
      <ShopRules />
    </div>
  );
}

function descriptionOf(names: ReturnType<typeof useNames>, id: string): string {
  return names.text(`merchants.${id}.description`);
}

function ShopFacts({ row }: { readonly row: ShopRow }) {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  const share = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const { merchant, gmv, openness, moved } = row;
  return (
    <Facts
      items={[
        { id: 'gmv', label: t('commerce:shops.gmv'), value: formatMoney(gmv) },
        {
          id: 'take',
          label: t('commerce:shops.takeRate'),
          value: formatQuantity(merchant.takeRate, 'percent'),
        },
        { id: 'fit', label: t('commerce:shops.fit'), value: share(merchant.fit) },
        { id: 'open', label: t('commerce:shops.opennessName'), value: share(openness) },
        {
          id: 'moved',
          label: t('commerce:shops.moved'),
          value: formatMoney(moved, { sign: 'always' }),
        },
        {
          id: 'ads',
          label: t('commerce:shops.ads'),
          value: formatQuantity(merchant.adRate, 'percent'),
        },
        {
          id: 'owner',
          label: t('commerce:shops.owner'),
          value:
            merchant.owner === undefined ? t('commerce:shops.independent') : names.company(merchant.owner),
        },
        { id: 'region', label: t('commerce:shops.region'), value: names.region(merchant.region) },
      ]}
    />
  );
}

function ShopRules() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const { commerce } = view.scenario.parameters;
  return (
    <>
      <Rule number="K1">
        {t('commerce:rules.k1', {
          cost: formatMoney(commerce.levelCost),
          time: formatQuantity(commerce.levelQuarters, 'quarters'),
        })}
      </Rule>
      <Rule number="K2">
        {t('commerce:rules.k2', {
          start: formatQuantity(commerce.checkoutStart, 'percent', { digits: 0 }),
          time: formatQuantity(commerce.checkoutQuarters, 'quarters'),
        })}
      </Rule>
      <Rule number="K3">
        {t('commerce:rules.k3', {
          usage: formatQuantity(commerce.usageFee, 'percent'),
          compute: formatQuantity(commerce.h100ePerBnGmv, 'h100e'),
        })}
      </Rule>
      <Rule number="K4">
        {t('commerce:rules.k4', {
          gain: commerce.decision.gainPoints,
          fee: commerce.decision.feePointsPerPercent,
          fear: commerce.decision.fearPoints,
          dependence: commerce.decision.dependencePoints,
          tolerance: commerce.reviewTolerance,
        })}
      </Rule>
      <Rule number="K5">
        {t('commerce:rules.k5Shift', {
          speed: formatQuantity(commerce.agents.shiftSpeed, 'percent'),
        })}
      </Rule>
    </>
  );
}
