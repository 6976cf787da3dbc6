import { Select } from '../../../../kit/fields/Select.tsx';
import { quarterName } from '../../words/dealWords.ts';
import { useDealWords } from '../../words/useDealWords.ts';

interface QuarterSelectProps {
  readonly label: string;
  /** Quarter index. */
  readonly value: number;
  readonly from: number;
  readonly onChange: (quarter: number) => void;
}

/** Furthest date that can be agreed, quarters ahead (A1). */
const AHEAD = 24;

/** A quarter by its name, from now to as far as anybody signs. */
export function QuarterSelect({ label, value, from, onChange }: QuarterSelectProps) {
  const words = useDealWords();
  const options = Array.from({ length: AHEAD + 1 }, (_, ahead) => ({
    id: String(from + ahead),
    label: quarterName(words, from + ahead),
  }));
  return (
    <Select
      label={label}
      options={options}
      value={String(Math.max(from, value))}
      onChange={(quarter) => onChange(Number(quarter))}
    />
  );
}
