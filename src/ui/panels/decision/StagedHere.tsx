import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { StagedChip } from '../../kit/status/StagedChip.tsx';
import { useCommandLine } from './useCommandLine.ts';
import { useRefusalText } from './useRefusalText.ts';
import './decision.css';

export interface StagedHereProps {
  /** Which of the staged decisions act at this place. */
  readonly of: (command: Command) => boolean;
}

/** What is staged already, shown at the place where it acts, each with its undo. Nothing when there is nothing. */
export function StagedHere({ of }: StagedHereProps) {
  const { t, formatMoney } = useT();
  const { snapshot } = useCampaign();
  const { unstage } = useActions();
  const line = useCommandLine();
  const refusalText = useRefusalText();
  const here = snapshot.staged.map((one, place) => ({ ...one, place })).filter(({ command }) => of(command));
  if (here.length === 0) return null;
  return (
    <ul className="pd-staged" aria-label={t('decision:stagedHere')}>
      {here.map(({ command, cost, refusal, place }) => (
        <li key={`${place} ${command.kind}`}>
          <StagedChip
            text={line(command)}
            {...(cost.now !== 0 && { cost: formatMoney(-cost.now, { sign: 'always' }) })}
            onUndo={() => void unstage(place)}
          />
          {refusal !== null && <p className="pd-refusal">{refusalText(refusal)}</p>}
        </li>
      ))}
    </ul>
  );
}
