import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';

export interface SegmentChoiceProps {
  readonly value: string;
  readonly onChange: (segment: string) => void;
}

/** Of which market the shares on the map speak. */
export function SegmentChoice({ value, onChange }: SegmentChoiceProps) {
  const { t } = useT();
  const { definition } = useCampaign();
  const names = useNames();
  return (
    <div className="game-segments">
      <SegmentedControl
        label={t('app:game.segment')}
        value={value}
        onChange={onChange}
        segments={definition.segments.map(({ id }) => ({ id, label: names.segment(id) }))}
      />
    </div>
  );
}
