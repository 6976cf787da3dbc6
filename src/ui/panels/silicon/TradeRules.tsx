import { useT } from '../../../i18n/react.tsx';
import { ruleStands } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Rule } from '../decision/Rule.tsx';

/** Export rules and tariffs: what stands now, and what is talked about (R3). */
export function TradeRules() {
  const { t } = useT();
  const { projected } = useCampaign();
  const { tradeRules } = projected.scenario;
  if (tradeRules.length === 0) return null;
  return (
    <Panel level={3} title={t('silicon:trade.title')} standfirst={t('silicon:trade.standfirst')}>
      <div className="pd-stack">
        <ul className="sp-rules">
          {tradeRules.map(({ id }, k) => (
            <TradeRule key={id} place={k} />
          ))}
        </ul>
        <Rule number="R3">{t('silicon:rules.r3')}</Rule>
      </div>
    </Panel>
  );
}

function TradeRule({ place }: { readonly place: number }) {
  const { t, formatQuantity } = useT();
  const { projected, presentation } = useCampaign();
  const names = useNames();
  const rule = projected.scenario.tradeRules[place];
  const state = projected.tradeRules[place];
  if (rule === undefined) return null;
  const stands = ruleStands(rule, state, projected.quarter);
  const description = presentation.tradeRules.get(rule.id)?.descriptionKey;
  const what =
    rule.kind === 'closed'
      ? t('silicon:trade.closed', { region: names.region(rule.to) })
      : t('silicon:trade.taxed', {
          region: names.region(rule.to),
          rate: formatQuantity(state?.rate ?? rule.rate, 'percent', { digits: 0 }),
        });
  return (
    <li className="sp-rule">
      <span className="sp-rule-head">
        <strong>{names.tradeRule(rule.id)}</strong>
        <span className={stands ? 'sp-rule-state is-on' : 'sp-rule-state'}>
          {t(stands ? 'silicon:trade.stands' : 'silicon:trade.rests')}
        </span>
      </span>
      <span>{what}</span>
      {rule.minPerformance > 0 && (
        <span className="sp-chip-detail">
          {t('silicon:trade.from', { performance: formatQuantity(rule.minPerformance, 'multiple') })}
        </span>
      )}
      {description !== undefined && <span className="sp-chip-detail">{names.text(description)}</span>}
    </li>
  );
}
