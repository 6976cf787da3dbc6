import { useT } from '../../../i18n/react.tsx';
import { outageChanceOf } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Meter } from '../../kit/status/Meter.tsx';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import { Rule } from '../decision/Rule.tsx';

const LIMITS = { warnFrom: 0.9, badFrom: 0.97 } as const;

/** How full the plant is, how likely an outage is, and what spending on resilience changes (C6). */
export function OutageSection() {
  const { t, formatQuantity, formatNumber, formatMoney } = useT();
  const { view, projected } = useCampaign();
  const rules = view.scenario.parameters.compute;
  const chance = (resilience: number): string => {
    const own = { ...projected.own, spending: { ...projected.own.spending, resilience } };
    return formatQuantity(outageChanceOf(rules, own), 'percent');
  };
  return (
    <Panel level={3} title={t('compute:outage.title')} standfirst={t('compute:outage.standfirst')}>
      <div className="pd-stack">
        <Loads />
        <BudgetForm
          budget="resilience"
          effects={(kUSD) => [
            {
              id: 'chance',
              label: t('compute:outage.chance'),
              value: chance(view.own.spending.resilience),
              after: chance(kUSD),
            },
          ]}
        />
        <Rule number="C6">
          {t('compute:rules.c6', {
            base: formatQuantity(rules.outageBase, 'percent'),
            slope: formatNumber(rules.outageLoadSlope / 100, { digits: 1 }),
            strain: formatQuantity(rules.outageStrain, 'percent', { digits: 0 }),
            care: formatMoney(rules.resilienceKUsdPerMW),
            credit: formatQuantity(rules.outageCreditShare, 'percent', { digits: 0 }),
            trust: formatNumber(rules.outageTrustLoss, { digits: 0 }),
          })}
        </Rule>
      </div>
    </Panel>
  );
}

function Loads() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const { serverUse, rentalUse, rental } = view.own.compute;
  const write = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const regions = view.scenario.regions.filter((_, r) => (view.own.serverMW[r] ?? 0) > 0);
  return (
    <div className="pd-fields">
      {regions.map(({ id }) => {
        const use = serverUse[view.scenario.regions.findIndex((one) => one.id === id)] ?? 0;
        return (
          <Meter
            key={id}
            label={t('compute:outage.servers', { region: names.region(id) })}
            value={Math.min(use, 1)}
            maxValue={1}
            text={write(use)}
            limits={LIMITS}
          />
        );
      })}
      {rental > 0 && (
        <Meter
          label={t('compute:sources.rental')}
          value={rentalUse}
          maxValue={1}
          text={write(rentalUse)}
          limits={LIMITS}
        />
      )}
    </div>
  );
}
