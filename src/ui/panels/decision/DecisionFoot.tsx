import type { ReactNode } from 'react';
import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { CostLine } from '../../kit/figure/CostLine.tsx';
import { useQuote } from './useQuote.ts';
import { useRefusalText } from './useRefusalText.ts';
import './decision.css';

export interface DecisionFootProps {
  /** The decision as the form stands now; null while it is not complete. */
  readonly command: Command | null;
  /** Words on the button; "Stage" when left out. */
  readonly label?: string;
  /** Free commands and those whose cost the form tells itself need no line of costs. */
  readonly isCostHidden?: boolean;
  readonly onStaged?: () => void;
  /** More buttons beside the one that stages. */
  readonly children?: ReactNode;
}

/** The foot of every decision: what it costs, why it would be refused, and the button that stages it. */
export function DecisionFoot({ command, label, isCostHidden, onStaged, children }: DecisionFootProps) {
  const { t } = useT();
  const { stage } = useActions();
  const quote = useQuote(command);
  const refusalText = useRefusalText();
  const refusal = quote?.refusal ?? null;
  // A form that nobody has touched needs no line about it: the button says so when it is pointed at or reached.
  const isUntouched = refusal?.code === 'nothingChanges';
  const press = (): void => {
    if (command !== null) void stage(command).then(onStaged);
  };
  return (
    <div className="pd-foot">
      {!isCostHidden && quote !== null && refusal === null && (
        <CostLine {...quote.cost} laterWords={t('decision:cost.later')} />
      )}
      {refusal !== null && !isUntouched && (
        <p className="pd-refusal" role="status">
          {refusalText(refusal)}
        </p>
      )}
      <div className="pd-foot-buttons">
        <Button
          onPress={press}
          isDisabled={command === null || quote === null}
          refusal={refusal === null ? undefined : refusalText(refusal)}
        >
          {label ?? t('decision:stage')}
        </Button>
        {children}
      </div>
    </div>
  );
}
