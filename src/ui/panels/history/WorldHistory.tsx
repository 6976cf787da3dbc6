import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { ValueFormat } from '../../charts/chartTypes.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Select } from '../../kit/fields/Select.tsx';
import { SeriesView } from './SeriesView.tsx';
import { isSubject, WORLD_SUBJECTS, type WorldSubject, worldSeries } from './world.model.ts';

/** What everybody sees of the world: prices, scarcity, shops, the frontier. */
export function WorldHistory() {
  const { t } = useT();
  const { world } = useCampaign().snapshot.history;
  const names = useNames();
  const format = useWorldFormat();
  const [subject, setSubject] = useState<WorldSubject>('spotPrice');
  const series = worldSeries(world, subject, {
    mark: (id) => t(`history:mark.${id}`),
    place: (kind, id) => names[kind](id),
  });
  return (
    <>
      <Select
        label={t('history:metric')}
        value={subject}
        onChange={(id) => isSubject(id) && setSubject(id)}
        options={WORLD_SUBJECTS.map((id) => ({ id, label: t(`history:world.${id}`) }))}
      />
      <SeriesView
        key={subject}
        title={t('history:chart', { figure: t(`history:world.${subject}`) })}
        fileName={subject}
        series={series}
        format={format[subject]}
        {...(subject === 'scarcity' && { note: t('history:scarcityNote') })}
      />
    </>
  );
}

function useWorldFormat(): Readonly<Record<WorldSubject, ValueFormat>> {
  const { formatMoney, formatQuantity } = useT();
  return {
    spotPrice: (value) => formatQuantity(value, 'usdPerHour'),
    powerPrice: (value) => formatQuantity(value, 'usdPerMWh', { digits: 1 }),
    gmv: (value) => formatMoney(value),
    maturity: (value) => formatQuantity(value, 'percent'),
    frontier: (value) => formatQuantity(value, 'capability'),
    scarcity: (value) => formatQuantity(value, 'multiple'),
  };
}
