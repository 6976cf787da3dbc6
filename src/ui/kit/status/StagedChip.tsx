import { Undo2 } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { IconButton } from '../button/IconButton.tsx';
import './status.css';

export interface StagedChipProps {
  /** The decision in a few words. */
  readonly text: string;
  /** What it costs now, formatted. */
  readonly cost?: string;
  readonly onUndo?: () => void;
}

/** A decision that waits for the end of the quarter and can still be taken back. */
export function StagedChip({ text, cost, onUndo }: StagedChipProps) {
  const { t } = useT();
  return (
    <span className="hs-staged">
      <span className="hs-visually-hidden">{t('common:states.staged')}</span>
      <span className="hs-staged-text">{text}</span>
      {cost && <span className="hs-staged-cost hs-figures">{cost}</span>}
      {onUndo && (
        <IconButton
          size="s"
          label={t('common:actions.undo')}
          icon={<Undo2 aria-hidden="true" />}
          onPress={onUndo}
        />
      )}
    </span>
  );
}
