import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import type { ChipRow } from './catalogue.model.ts';

const ROADS = ['keep', 'rent', 'sell'] as const;
type Road = (typeof ROADS)[number];

/** Whom an own chip serves: its maker, tenants of its cloud, or anybody (S6). */
export function RoadForm({ rows }: { readonly rows: readonly ChipRow[] }) {
  const { t } = useT();
  const names = useNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (row === undefined) return null;
  return (
    <Panel level={3} title={t('commands:setChipRoad.name')} standfirst={t('commands:setChipRoad.text')}>
      <div className="pd-form">
        <Select
          label={t('commands:setChipRoad.fields.chip')}
          options={rows.map(({ id, road }) => ({
            id,
            label: names.chip(id),
            description: t(`commands:options.road.${road}`),
          }))}
          value={row.id}
          onChange={setChosen}
        />
        <RoadChoice key={row.id} row={row} />
      </div>
    </Panel>
  );
}

function RoadChoice({ row }: { readonly row: ChipRow }) {
  const { t } = useT();
  const { view } = useCampaign();
  const [wanted, setWanted] = useState<Road | null>(null);
  const hasCloud = view.scenario.companies[view.seatIndex]?.cloud !== undefined;
  const road = wanted ?? row.road;
  const choose = (id: string): void => setWanted(ROADS.find((one) => one === id) ?? null);
  return (
    <>
      <RadioCards
        label={t('commands:setChipRoad.fields.road')}
        isGrid
        value={road}
        onChange={choose}
        cards={ROADS.map((id) => ({
          id,
          title: t(`silicon:roads.names.${id}`),
          text: t(`silicon:roads.${id}`),
          isDisabled: id === 'rent' && !hasCloud,
        }))}
      />
      <RoadFacts row={row} />
      <DecisionFoot
        command={{ kind: 'setChipRoad', chip: row.id, road }}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
    </>
  );
}

function RoadFacts({ row }: { readonly row: ChipRow }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { rentDiscount } = projected.scenario.parameters.silicon;
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return (
    <Facts
      items={[
        { id: 'cost', label: t('silicon:roads.cost'), value: formatMoney(row.price) },
        { id: 'list', label: t('silicon:roads.list'), value: formatMoney(row.listPrice) },
        {
          id: 'margin',
          label: t('silicon:roads.margin'),
          value: percent(row.listPrice > 0 ? 1 - row.price / row.listPrice : 0),
        },
        { id: 'maturity', label: t('silicon:columns.maturity'), value: percent(row.maturity) },
        {
          id: 'discount',
          label: t('silicon:roads.discount'),
          value: percent(rentDiscount * (1 - row.maturity)),
        },
      ]}
    />
  );
}
