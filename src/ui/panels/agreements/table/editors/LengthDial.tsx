import { useT } from '../../../../../i18n/react.tsx';
import { lengthName } from '../../words/dealWords.ts';
import { useDealWords } from '../../words/useDealWords.ts';
import { Dial } from '../Dial.tsx';
import { whole } from './editor.ts';

interface LengthDialProps {
  readonly label: string;
  /** Quarters. */
  readonly value: number;
  readonly onChange: (quarters: number) => void;
  readonly usual: readonly number[];
  readonly least?: number;
  readonly most?: number;
  readonly help?: string;
}

/** A length of time in quarters, with the usual terms beside it in years. */
export function LengthDial({ label, value, onChange, usual, least = 1, most = 40, help }: LengthDialProps) {
  const { t } = useT();
  const words = useDealWords();
  const hold = (quarters: number): number => Math.min(most, Math.max(least, whole(quarters)));
  return (
    <Dial
      label={label}
      unit={t('units:suffix.quarters')}
      digits={0}
      step={1}
      value={value}
      onChange={(quarters) => onChange(hold(quarters))}
      range={{ min: least, max: most, spread: 'even', round: whole }}
      format={(quarters) => lengthName(words, quarters)}
      marks={usual.map((quarters) => ({ value: quarters }))}
      {...(help !== undefined && { help })}
    />
  );
}
