import { Check, Undo2 } from 'lucide-react';
import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { placesOf } from './adviser.model.ts';

interface StageAdviceProps {
  readonly commands: readonly Command[];
  /** What the move is called. */
  readonly move: string;
}

/** Stages all decisions of a move with one press, and takes them back with another. */
export function StageAdvice({ commands, move }: StageAdviceProps) {
  const { t } = useT();
  const { stageTogether, unstageTogether } = useActions();
  const { snapshot } = useCampaign();
  const places = placesOf(commands, snapshot.staged);
  const action =
    commands.length === 1
      ? t('whatif:adviser.stage')
      : t('whatif:adviser.stageAll', { count: commands.length });
  if (places === null)
    return (
      <Button
        size="s"
        aria-label={t('whatif:adviser.stageOf', { action, move })}
        onPress={() => void stageTogether(commands)}
      >
        {action}
      </Button>
    );
  return (
    <>
      <span className="ad-staged">
        <Check aria-hidden="true" /> {t('whatif:adviser.staged')}
      </span>
      <Button
        size="s"
        variant="quiet"
        icon={<Undo2 aria-hidden="true" />}
        aria-label={t('whatif:adviser.undoOf', { move })}
        onPress={() => void unstageTogether(places)}
      >
        {t('whatif:adviser.undo')}
      </Button>
    </>
  );
}
