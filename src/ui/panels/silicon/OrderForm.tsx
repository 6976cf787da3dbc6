import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { tradeLane } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { Switch } from '../../kit/fields/Switch.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { type ChipRow, chipRows } from './catalogue.model.ts';
import { OrderFacts } from './OrderFacts.tsx';
import { chipsThatFit } from './power.model.ts';

/** Orders chips for a region (S4, S6, C3). */
export function OrderForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const rows = chipRows(projected)
    .filter(({ status }) => status === 'order')
    .sort((a, b) => a.hourCost - b.hourCost);
  const first = rows[0];
  return (
    <Panel
      level={3}
      title={t('commands:orderChips.name')}
      standfirst={t('commands:orderChips.text')}
      {...(first === undefined && {
        empty: <EmptyState scene="paper" title={t('silicon:orders.nothingToOrder')} />,
      })}
    >
      {first !== undefined && <Fields rows={rows} first={first} />}
    </Panel>
  );
}

function Fields({ rows, first }: { readonly rows: readonly ChipRow[]; readonly first: ChipRow }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const { regions } = projected.scenario;
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const [count, setCount] = useState(10_000);
  const [prepay, setPrepay] = useState(false);
  const row = rows.find(({ id }) => id === chosen) ?? first;
  const region = regions[place];
  if (region === undefined) return null;
  const fits = chipsThatFit(projected, row.id, region.id);
  const sizes = [...new Set([1000, 10_000, 50_000, fits])].filter((size) => size > 0).sort((a, b) => a - b);
  return (
    <div className="pd-form">
      <div className="pd-fields">
        <Select
          label={t('commands:orderChips.fields.chip')}
          options={rows.map((one) => ({
            id: one.id,
            label: names.chip(one.id),
            description: `${names.company(one.designer)} · ${formatMoney(one.price)} · ${formatQuantity(one.hourCost, 'usdPerHour')}`,
          }))}
          value={row.id}
          onChange={setChosen}
        />
        <Select
          label={t('commands:orderChips.fields.region')}
          options={regions.map(({ id }) => ({
            id,
            label: names.region(id),
            description:
              tradeLane(projected, row.id, id).closedBy !== null
                ? t('silicon:orders.shut')
                : t('silicon:orders.fits', {
                    count: formatQuantity(chipsThatFit(projected, row.id, id), 'chips'),
                  }),
          }))}
          value={region.id}
          onChange={(id) => setPlace(regions.findIndex((one) => one.id === id))}
        />
        <NumberField
          label={t('commands:orderChips.fields.count')}
          value={count}
          minValue={0}
          maxValue={5_000_000}
          step={1000}
          onChange={setCount}
          presets={sizes.map((value) => ({
            value,
            label: value === fits ? t('silicon:orders.allThatFit') : formatQuantity(value, 'plain'),
          }))}
        />
      </div>
      {!row.isOwn && (
        <Switch isSelected={prepay} onChange={setPrepay}>
          {t('silicon:orders.prepay', {
            share: formatQuantity(projected.scenario.parameters.silicon.prepaymentShare, 'percent', {
              digits: 0,
            }),
          })}
        </Switch>
      )}
      <OrderFacts row={row} region={region.id} count={Math.round(count)} isFirst={prepay || row.isOwn} />
      <DecisionFoot
        command={
          count < 1
            ? null
            : {
                kind: 'orderChips',
                chip: row.id,
                region: region.id,
                count: Math.round(count),
                prepay: prepay && !row.isOwn,
              }
        }
      />
    </div>
  );
}
