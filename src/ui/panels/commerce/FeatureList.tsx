import type { CommerceFeature } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { FEATURES, type ShopRow, type VendorLevel, vendorsOf } from './shops.model.ts';

/** The four features of a shop: how many shoppers use each, its best effect, and every vendor's level and fee. */
export function FeatureList({ row }: { readonly row: ShopRow }) {
  const { t } = useT();
  return (
    <ul className="mp-features" aria-label={t('commerce:features.title')}>
      {FEATURES.map((feature) => (
        <FeatureItem key={feature} row={row} feature={feature} />
      ))}
    </ul>
  );
}

function FeatureItem({ row, feature }: { readonly row: ShopRow; readonly feature: CommerceFeature }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const vendors = vendorsOf(row, feature);
  const share = (value: number): string => formatQuantity(value, 'percent');
  return (
    <li className="mp-feature">
      <p className="mp-feature-head">
        <strong>{t(`commerce:features.names.${feature}`)}</strong>
        <span className="mp-feature-figures hs-figures">
          {t('commerce:features.adoption')} {share(row.adoption[feature])} · {t('commerce:features.uplift')}{' '}
          {share(view.scenario.parameters.commerce.uplift[feature])}
        </span>
      </p>
      {vendors.length === 0 ? (
        <p className="mp-none">{t('commerce:features.nobody')}</p>
      ) : (
        <ul className="mp-levels" aria-label={t('commerce:features.vendors')}>
          {vendors.map((one) => (
            <VendorItem key={one.vendor} vendor={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

function VendorItem({ vendor: one }: { readonly vendor: VendorLevel }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const detail = [
    t('commerce:features.level', { level: one.level, top: view.scenario.parameters.commerce.topLevel }),
    t('commerce:features.fee', { fee: formatQuantity(one.fee, 'percent') }),
    ...(one.building > 0
      ? [t('commerce:features.building', { time: formatQuantity(one.building, 'quarters') })]
      : []),
    ...(one.exclusive ? [t('commerce:features.exclusive')] : []),
  ].join(' · ');
  return (
    <li>
      <CompanyName
        name={names.company(one.vendor)}
        position={names.position(one.vendor)}
        letters={names.monogram(one.vendor)}
        isYou={one.vendor === view.seat}
        detail={detail}
      />
    </li>
  );
}
