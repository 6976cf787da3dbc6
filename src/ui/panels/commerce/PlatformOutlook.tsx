import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { type PlatformOutlook as Outlook, platformOutlook } from '../../../store/rules.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';

/** Quarters that the outlook shows. */
const AHEAD = 16;
const YEAR = 4;

export interface PlatformOutlookProps {
  readonly before: number;
  readonly openness: number;
}

/** What an openness earns and costs over four years beside today's: fees, advertising, shoppers (K5). */
export function PlatformOutlook({ before, openness }: PlatformOutlookProps) {
  const { t, formatMoney } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const [now, then] = useMemo(
    () => [platformOutlook(projected, before, AHEAD), platformOutlook(projected, openness, AHEAD)] as const,
    [projected, before, openness],
  );
  const row = (outlook: Outlook): number[] => outlook.quarters.map(({ total }) => total);
  return (
    <Panel level={3} title={t('commerce:outlook.title')} standfirst={t('commerce:outlook.standfirst')}>
      <div className="pd-form">
        <YearFacts title={t('commerce:outlook.first')} now={now} then={then} from={0} />
        <YearFacts title={t('commerce:outlook.fourth')} now={now} then={then} from={AHEAD - YEAR} />
        <LineChart
          title={t('commerce:outlook.chart')}
          height="s"
          data={{
            periods: now.quarters.map((_, k) => writeQuarter(projected.quarter + k)),
            series: [
              { id: 'now', name: t('commerce:outlook.asNow'), tone: 'neutral', values: row(now) },
              // One line where nothing is planned: two of them would hide each other.
              ...(openness === before
                ? []
                : [
                    {
                      id: 'then',
                      name: t('commerce:outlook.asPlanned'),
                      tone: 'you' as const,
                      values: row(then),
                    },
                  ]),
            ],
          }}
          format={formatMoney}
          formatAxis={formatMoney}
        />
      </div>
    </Panel>
  );
}

interface YearFactsProps {
  readonly title: string;
  readonly now: Outlook;
  readonly then: Outlook;
  /** First quarter of the year, from now. */
  readonly from: number;
}

/** One year of both courses, by where the money comes from. */
function YearFacts({ title, now, then, from }: YearFactsProps) {
  const { t, formatMoney } = useT();
  const sum = ({ quarters }: Outlook, key: 'access' | 'steering' | 'shift' | 'total' | 'gmv'): string =>
    formatMoney(quarters.slice(from, from + YEAR).reduce((all, quarter) => all + quarter[key], 0));
  const keys = ['access', 'steering', 'shift', 'total', 'gmv'] as const;
  return (
    <section className="pd-stack" aria-label={title}>
      <h4 className="pd-note">{title}</h4>
      <Facts
        items={keys.map((key) => ({
          id: key,
          label: t(`commerce:outlook.${key}`),
          value: sum(now, key),
          after: sum(then, key),
        }))}
      />
    </section>
  );
}
