import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { GlossaryTerm } from '../../kit/overlay/GlossaryTerm.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Meter } from '../../kit/status/Meter.tsx';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { BookingForm } from './BookingForm.tsx';
import { BookingTable } from './BookingTable.tsx';
import { TradeRules } from './TradeRules.tsx';

const LIMITS = { warnFrom: 1, badFrom: 1.2 } as const;
const MOST = 2;

/** What packaging and memory allow, and how far software lets chips do what they could. */
export function SupplySection() {
  const { t, formatNumber, formatQuantity } = useT();
  const { view } = useCampaign();
  const { learningRate, scarcityCost, portingQuarters, portingLoss, softwareGainPerLog } =
    view.scenario.parameters.silicon;
  const isDesigner = view.scenario.companies[view.seatIndex]?.silicon !== undefined;
  return (
    <div className="pd-columns">
      <Tightness />
      <Maturity />
      {isDesigner && <BookingForm />}
      <BookingTable />
      <TradeRules />
      <div className="is-wide pd-stack">
        <Rule number="S3">
          {t('silicon:rules.s3', {
            learning: formatQuantity(1 - learningRate, 'percent', { digits: 0 }),
            scarcity: formatQuantity(scarcityCost, 'percent', { digits: 0 }),
          })}
        </Rule>
        <Rule number="S4">{t('silicon:rules.s4Foundry')}</Rule>
        <Rule number="S5">
          {t('silicon:rules.s5', {
            gain: formatNumber(softwareGainPerLog * 100, { digits: 0 }),
            quarters: formatQuantity(portingQuarters, 'quarters'),
            loss: formatQuantity(portingLoss, 'percent', { digits: 0 }),
          })}
        </Rule>
      </div>
    </div>
  );
}

function Tightness() {
  const { t, formatQuantity, formatQuarter, formatNumber } = useT();
  const { view, snapshot } = useCampaign();
  const { packagingTightness, hbmTightness, packagingWafers, hbmMillionGB } = view.supply;
  const { quarters, world } = snapshot.history;
  const write = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const meters = [
    { id: 'packaging', value: packagingTightness },
    { id: 'memory', value: hbmTightness },
  ] as const;
  return (
    <Panel level={3} title={t('silicon:supply.title')} standfirst={t('silicon:supply.standfirst')}>
      <div className="pd-stack">
        {meters.map(({ id, value }) => (
          <Meter
            key={id}
            label={t(`silicon:supply.${id}`)}
            value={Math.min(value, MOST)}
            maxValue={MOST}
            text={write(value)}
            limits={LIMITS}
          />
        ))}
        <Facts
          items={[
            {
              id: 'wafers',
              label: <GlossaryTerm term="cowos">{t('silicon:supply.wafers')}</GlossaryTerm>,
              value: formatQuantity(packagingWafers, 'wafers'),
            },
            {
              id: 'hbm',
              label: <GlossaryTerm term="hbm">{t('silicon:supply.hbm')}</GlossaryTerm>,
              value: t('silicon:units.millionGigabytes', {
                value: formatNumber(hbmMillionGB, { digits: 0 }),
              }),
            },
          ]}
        />
        {quarters.length > 1 && (
          <LineChart
            title={t('silicon:supply.history')}
            height="s"
            data={{
              periods: quarters.map((id) => formatQuarter(id)),
              series: [
                {
                  id: 'packaging',
                  name: t('silicon:supply.packaging'),
                  tone: 1,
                  values: world.packagingTightness ?? [],
                },
                { id: 'memory', name: t('silicon:supply.memory'), tone: 2, values: world.hbmTightness ?? [] },
              ],
            }}
            format={write}
          />
        )}
      </div>
    </Panel>
  );
}

function Maturity() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const isDesigner = view.scenario.companies[view.seatIndex]?.silicon !== undefined;
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const maturityText = (f: number): string => {
    const ported = view.own.ported[f] ?? 0;
    const maturity = percent(view.maturity[f] ?? 0);
    return ported > 0 && ported < 1
      ? t('silicon:maturity.moving', { maturity, moved: percent(ported) })
      : maturity;
  };
  return (
    <Panel level={3} title={t('silicon:maturity.title')} standfirst={t('silicon:maturity.standfirst')}>
      <div className="pd-stack">
        {view.scenario.families.map(({ id, designer }, f) => (
          <Meter
            key={id}
            label={`${names.family(id)} · ${names.company(designer)}`}
            value={view.maturity[f] ?? 0}
            maxValue={1}
            text={maturityText(f)}
          />
        ))}
        {isDesigner && <BudgetForm budget="software" />}
      </div>
    </Panel>
  );
}
