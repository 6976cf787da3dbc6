import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { AreaShareChart } from '../../charts/AreaShareChart.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { Toasts } from '../status/toasts.ts';
import { CAPABILITY, CAUSES, CLOUD_REVENUE, COMING, COMPANIES, FAN, PERIODS } from './sample.ts';
import { useGalleryText } from './useGalleryText.ts';

/** The four charts that tell a quarter. */
export function ChartsSection({ toasts }: { readonly toasts: Toasts }) {
  const g = useGalleryText();
  return (
    <div className="hs-gallery-pair">
      <Panel title={g('why')}>
        <WhyChart toasts={toasts} />
      </Panel>
      <Panel title={g('whatIf')}>
        <FutureChart />
      </Panel>
      <Panel title={g('shares')}>
        <ShareChart />
      </Panel>
      <Panel title={g('frontier')}>
        <FrontierChart />
      </Panel>
    </div>
  );
}

function WhyChart({ toasts }: { readonly toasts: Toasts }) {
  const { formatMoney, formatDelta, formatQuarter } = useT();
  const g = useGalleryText();
  const data = {
    from: { label: formatQuarter('2025Q4'), value: 35_579_000 },
    to: { label: formatQuarter('2026Q1'), value: 37_210_000 },
    causes: CAUSES.map((cause) => ({ ...cause, name: g(cause.id) })),
  };
  return (
    <Waterfall
      title={g('whyTitle')}
      data={data}
      format={formatMoney}
      formatChange={(change) => formatDelta(change, 'money')}
      onPick={([cause]) =>
        cause &&
        toasts.show({ tone: 'info', title: g('pickedTitle', { cause: cause.name }), text: g('pickedText') })
      }
    />
  );
}

function FutureChart() {
  const { formatMoney, formatQuarter } = useT();
  const g = useGalleryText();
  const data = useMemo(
    () => ({
      past: PERIODS.map((id, at) => ({ period: formatQuarter(id), value: CLOUD_REVENUE[0]?.[at] ?? 0 })),
      periods: COMING.map((id) => formatQuarter(id)),
      ...FAN,
    }),
    [formatQuarter],
  );
  return (
    <FanChart
      title={g('whatIf')}
      isTitleHidden
      height="l"
      data={data}
      format={formatMoney}
      formatAxis={(kUSD) => formatMoney(kUSD, { trim: true })}
      note={g('whatIfNote')}
    />
  );
}

function ShareChart() {
  const { formatQuarter } = useT();
  const g = useGalleryText();
  const data = useMemo(
    () => ({
      periods: PERIODS.map((id) => formatQuarter(id)),
      series: [0, 1, 2, 4, 5].map((position) => ({
        id: `company-${position}`,
        name: COMPANIES[position] ?? '',
        tone: position,
        values: CLOUD_REVENUE[position] ?? [],
      })),
    }),
    [formatQuarter],
  );
  return <AreaShareChart title={g('shares')} isTitleHidden data={data} />;
}

function FrontierChart() {
  const { formatQuarter, formatQuantity, formatNumber } = useT();
  const g = useGalleryText();
  const data = useMemo(
    () => ({
      periods: PERIODS.map((id) => formatQuarter(id)),
      fromZero: false,
      series: CAPABILITY.map(({ position, values }) => ({
        id: `company-${position}`,
        name: COMPANIES[position] ?? '',
        tone: position,
        values,
      })),
    }),
    [formatQuarter],
  );
  return (
    <LineChart
      title={g('frontier')}
      isTitleHidden
      data={data}
      format={(value) => formatQuantity(value, 'capability')}
      formatAxis={(value) => formatNumber(value)}
    />
  );
}
