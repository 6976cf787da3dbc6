import { useT } from '../../../i18n/react.tsx';
import { trainingOutlook } from '../../../store/rules.ts';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { RunForm } from './RunForm.tsx';
import { useCapabilityRange } from './useCapabilityRange.ts';
import { useResearchCompute } from './useResearchCompute.ts';

/** The training run under way, or the form for the next. */
export function RunSection() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { trainingUtilisation } = projected.scenario.parameters.models;
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'startTraining' || kind === 'stopTraining'} />
      {projected.own.lab.run === null ? <RunForm /> : <RunUnderWay />}
      <Rule number="M1">
        {t('models:rules.m1', {
          utilisation: formatQuantity(trainingUtilisation, 'percent', { digits: 0 }),
        })}
      </Rule>
    </div>
  );
}

function RunUnderWay() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { stage } = useActions();
  const research = useResearchCompute();
  const range = useCapabilityRange();
  const { run } = projected.own.lab;
  if (run === null) return null;
  const left = run.quarters - run.done;
  const outlook = trainingOutlook(
    projected,
    { quarters: left, share: run.share, effective: run.effective },
    research,
  );
  return (
    <Panel level={3} title={run.name} standfirst={t('models:run.underWay')}>
      <div className="pd-form">
        <ProgressBar
          label={t('models:run.progress')}
          value={run.done / run.quarters}
          text={t('models:run.done', { done: run.done, of: formatQuantity(run.quarters, 'quarters') })}
        />
        <Facts
          items={[
            { id: 'range', label: t('models:run.expected'), value: range(outlook) },
            {
              id: 'base',
              label: t('models:run.base'),
              value: t(outlook.fromOpen ? 'models:run.fromOpen' : 'models:run.afresh'),
            },
            {
              id: 'share',
              label: t('commands:startTraining.fields.share'),
              value: formatQuantity(run.share, 'percent', { digits: 0 }),
            },
            {
              id: 'takes',
              label: t('models:run.takes'),
              value: formatQuantity((research[0] ?? 0) * run.share, 'h100e'),
            },
          ]}
        />
        <div>
          <Button variant="danger" onPress={() => void stage({ kind: 'stopTraining' })}>
            {t('models:run.stop')}
          </Button>
        </div>
        <p className="pd-note">{t('models:run.stopNote')}</p>
      </div>
    </Panel>
  );
}
