import { ArrowRight, Check } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { classes } from '../../kit/classes.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type FirstStep, firstSteps } from './firstSteps.model.ts';

/** Where to begin, for somebody who has never sat at such a desk; it leaves by itself after two quarters. */
export function FirstSteps() {
  const { t } = useT();
  const { snapshot, view } = useCampaign();
  const company = view.scenario.companies[view.seatIndex];
  if (company === undefined) return null;
  const kinds = snapshot.staged.map(({ command }) => command.kind);
  const steps = firstSteps(snapshot.quarter, company, kinds);
  if (steps.length === 0) return null;
  const part = snapshot.quarter === 0 ? 'first' : 'second';
  return (
    <Panel title={t(`boardroom:first.${part}.title`)} standfirst={t(`boardroom:first.${part}.text`)}>
      <ol className="hs-board-steps">
        {steps.map((step, k) => (
          <Step key={step.id} step={step} number={k + 1} />
        ))}
      </ol>
    </Panel>
  );
}

function Step({ step, number }: { readonly step: FirstStep; readonly number: number }) {
  const { t, formatNumber } = useT();
  const { openPanel } = useActions();
  const name = t(`boardroom:first.step.${step.id}.name`);
  const panel = t(`boardroom:open.${step.panel}`);
  return (
    <li className={classes('hs-board-step', step.isDone && 'is-done')}>
      <span className="hs-board-step-number" aria-hidden="true">
        {step.isDone ? <Check /> : formatNumber(number)}
      </span>
      <span className="hs-board-step-words">
        <span className="hs-board-headline">
          {name}
          {step.isDone && <span className="hs-board-step-done"> · {t('boardroom:first.done')}</span>}
        </span>
        <span className="hs-board-text">{t(`boardroom:first.step.${step.id}.text`)}</span>
      </span>
      <Button
        size="s"
        variant="quiet"
        icon={<ArrowRight aria-hidden="true" />}
        aria-label={t('boardroom:openPanel', { panel, item: name })}
        onPress={() => openPanel(step.panel)}
      >
        {panel}
      </Button>
    </li>
  );
}
