import { useMemo } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { Waterfall } from '../../../charts/Waterfall.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Dialog } from '../../../kit/overlay/Dialog.tsx';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { Facts } from '../../decision/Facts.tsx';
import { Rule } from '../../decision/Rule.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';
import { type PowerRow, PRICE_PARTS, priceChange } from './power.model.ts';

/** Why a region's power price moved: its parts before and after, which sum to it exactly (E1, I2). */
export function PriceWhyDialog({ row, onClose }: { readonly row: PowerRow; readonly onClose: () => void }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const price = (value: number): string => formatQuantity(value, 'usdPerMWh', { digits: 1 });
  const change = (value: number): string => formatQuantity(value, 'usdPerMWh', { digits: 1, sign: 'always' });
  return (
    <Dialog
      title={t('compute:power.whyTitle', { region: names.region(row.id) })}
      size="l"
      isOpen
      onClose={onClose}
    >
      <div className="pd-stack">
        <Steps row={row} />
        <Facts
          label={t('compute:power.partsTitle')}
          items={PRICE_PARTS.map((part) => ({
            id: part,
            label: t(`compute:power.priceParts.${part}`),
            value: part === 'base' ? price(row.price[part]) : change(row.price[part]),
          }))}
        />
        <Rule number="E1">{t('compute:power.rules.e1')}</Rule>
      </div>
    </Dialog>
  );
}

function Steps({ row }: { readonly row: PowerRow }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { view } = useCampaign();
  const { writeQuarter } = useQuarters();
  const change = useMemo(() => priceChange(row), [row]);
  if (view.quarter === 0)
    return <EmptyState title={t('why:firstTitle')}>{t('compute:power.whyFirst')}</EmptyState>;
  return (
    <Waterfall
      title={t('compute:power.whyTitle', { region: names.region(row.id) })}
      isTitleHidden
      data={{
        from: { label: writeQuarter(view.quarter - 2), value: change.from },
        to: { label: writeQuarter(view.quarter - 1), value: change.to },
        causes: change.parts.map(({ part, amount }) => ({
          id: part,
          name: t(`compute:power.priceParts.${part}`),
          amount,
        })),
      }}
      format={(value) => formatQuantity(value, 'usdPerMWh', { digits: 1 })}
      formatChange={(value) => formatQuantity(value, 'usdPerMWh', { digits: 1, sign: 'always' })}
    />
  );
}
