import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import './decision.css';

export interface RuleLinkProps {
  /** Such as C5. */
  readonly number: string;
  /** What is shown instead of the bare number. */
  readonly label?: string;
}

/** The number of a rule; pressing it opens the rule book there, and closes the window in which it stands. */
export function RuleLink({ number, label }: RuleLinkProps) {
  const { t } = useT();
  const { openPanel } = useActions();
  const overlay = useContext(OverlayTriggerStateContext);
  const open = () => {
    overlay?.close();
    openPanel('manual', { kind: 'rule', id: number });
  };
  return (
    <button
      type="button"
      className="pd-rule-number"
      aria-label={t('manual:openRule', { rule: number })}
      onClick={open}
    >
      {label ?? number}
    </button>
  );
}
