import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';

interface QuarterScrubberProps {
  /** The last quarter that was resolved; there is one. */
  readonly last: number;
  readonly quarter: number;
  readonly onChange: (quarter: number) => void;
}

/** Goes back through the quarters that were played. With only one there is nothing to choose. */
export function QuarterScrubber({ last, quarter, onChange }: QuarterScrubberProps) {
  const { t, formatQuarter } = useT();
  const { quarters } = useCampaign().snapshot.history;
  if (last < 1) return null;
  return (
    <SliderField
      label={t('why:quarter')}
      description={t('why:quarterHelp')}
      value={quarter}
      onChange={onChange}
      minValue={0}
      maxValue={last}
      step={1}
      format={(index) => formatQuarter(quarters[index + 1] ?? '')}
    />
  );
}
