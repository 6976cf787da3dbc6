import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { shareName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { Dial } from './Dial.tsx';
import { percent } from './editors/editor.ts';

interface FeeDialProps {
  readonly value: number;
  readonly onChange: (fee: number) => void;
}

/** What leaving would cost either side (A5). */
export function FeeDial({ value, onChange }: FeeDialProps) {
  const { t } = useT();
  const words = useDealWords();
  const { breachFee } = useCampaign().definition.parameters.agreements;
  return (
    <Dial
      label={t('agreements:cancellationFee.name')}
      help={t('agreements:cancellationFee.help')}
      unit={t('units:suffix.percent')}
      per={0.01}
      digits={0}
      step={0.01}
      value={value}
      onChange={onChange}
      range={{ min: 0, max: 1, spread: 'even', round: percent }}
      format={(share) => shareName(words, share)}
      marks={[
        { label: t('deals:marks.none'), value: 0 },
        { value: 0.1 },
        { value: 0.2 },
        { label: t('deals:marks.breach'), value: percent(breachFee) },
      ]}
    />
  );
}
