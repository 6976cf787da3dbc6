import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { bookableWafers, bookedWafers, openingShare } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { calledWafers } from './bookings.model.ts';

/** Books packaging with its memory for years, take or pay (S4). */
export function BookingForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const called = Math.round(calledWafers(projected));
  const [wafers, setWafers] = useState(Math.max(100, Math.round(called / 2)));
  const [length, setLength] = useState(8);
  return (
    <Panel level={3} title={t('commands:reserveFoundry.name')} standfirst={t('commands:reserveFoundry.text')}>
      <div className="pd-form">
        <StagedHere of={({ kind }) => kind === 'reserveFoundry'} />
        <div className="pd-fields">
          <NumberField
            label={t('commands:reserveFoundry.fields.wafers')}
            value={wafers}
            minValue={0}
            maxValue={2_000_000}
            step={100}
            onChange={setWafers}
            presets={[0.25, 0.5, 1]
              .map((part) => Math.round(called * part))
              .filter((value) => value > 0)
              .map((value) => ({ value, label: String(value) }))}
          />
          <NumberField
            label={t('commands:reserveFoundry.fields.quarters')}
            value={length}
            minValue={2}
            maxValue={projected.scenario.parameters.silicon.longestBooking}
            step={1}
            onChange={setLength}
          />
        </div>
        <BookingFacts wafers={wafers} length={length} />
        <DecisionFoot
          command={
            wafers < 1
              ? null
              : { kind: 'reserveFoundry', wafers: Math.round(wafers), quarters: Math.round(length) }
          }
        />
      </div>
    </Panel>
  );
}

function BookingFacts({ wafers, length }: { readonly wafers: number; readonly length: number }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const { waferPrice, bookingFeeShare, bookingLead } = projected.scenario.parameters.silicon;
  const from = projected.quarter + bookingLead;
  const count = (value: number): string => formatQuantity(Math.round(value), 'wafers');
  return (
    <Facts
      items={[
        { id: 'called', label: t('silicon:booking.called'), value: count(calledWafers(projected)) },
        {
          id: 'sure',
          label: t('silicon:booking.sure'),
          value: count(sureWafers(projected, from)),
          after: count(sureWafers(projected, from) + wafers),
        },
        {
          id: 'free',
          label: t('silicon:booking.free'),
          value: count(bookableWafers(projected.scenario, projected.supply, from)),
        },
        {
          id: 'time',
          label: t('silicon:booking.time'),
          value: t('silicon:programmes.fromTo', {
            early: writeQuarter(from),
            late: writeQuarter(from + Math.round(length) - 1),
          }),
        },
        {
          id: 'fee',
          label: t('silicon:booking.fee'),
          value: formatMoney(wafers * waferPrice * bookingFeeShare),
        },
        {
          id: 'unused',
          label: t('silicon:booking.unused'),
          value: formatMoney(wafers * waferPrice),
        },
      ]}
    />
  );
}

/** Wafers a quarter that come to the seat before any prepayment. */
function sureWafers(view: SeatView, quarter: number): number {
  const held = openingShare(view.scenario, view.seatIndex, quarter) * view.supply.packagingWafers;
  return held + bookedWafers(view.supply.bookings, view.seat, quarter);
}
