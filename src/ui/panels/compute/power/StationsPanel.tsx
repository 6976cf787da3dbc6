import type { SeatView } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { meanOutput, runningCost } from '../../../../store/rules.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';

type Station = SeatView['own']['power']['generation'][number];

/** Own power stations, running and under way. */
export function StationsPanel() {
  const { t } = useT();
  const { view, projected } = useCampaign();
  const { generation } = projected.own.power;
  if (generation.length === 0) return null;
  const known = new Set(view.own.power.generation.map(({ id }) => id));
  return (
    <Panel level={3} title={t('compute:power.stations.title')}>
      <ul className="cp-deals">
        {generation.map((station) => (
          <StationRow key={station.id} station={station} isStaged={!known.has(station.id)} />
        ))}
      </ul>
    </Panel>
  );
}

function StationRow({ station, isStaged }: { readonly station: Station; readonly isStaged: boolean }) {
  const { t, formatQuantity, formatMoney } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const names = useNames();
  const { energy } = projected.scenario.parameters;
  const region = projected.scenario.regions.find(({ id }) => id === station.region);
  if (region === undefined) return null;
  return (
    <li>
      <span className="cp-deal-words">
        <span>{`${t(`compute:power.sources.${station.source}`)}, ${names.region(station.region)}`}</span>
        <span className="cp-site-where">
          {isStaged
            ? t('compute:sites.staged')
            : station.quartersLeft > 0
              ? t('compute:power.stations.from', {
                  quarter: writeQuarter(projected.quarter + station.quartersLeft),
                  spent: formatMoney(station.spent),
                  budget: formatMoney(station.budget),
                })
              : t('compute:power.stations.running')}
        </span>
      </span>
      <span className="cp-deal-figures hs-figures">
        <span>{formatQuantity(station.mw, 'MW')}</span>
        <span>
          {t('compute:power.stations.output', {
            mw: formatQuantity(meanOutput(energy, region, station), 'MW'),
          })}
        </span>
        <span>
          {t('compute:power.stations.cost', {
            price: formatQuantity(runningCost(energy, region, station.source), 'usdPerMWh'),
          })}
        </span>
      </span>
    </li>
  );
}
