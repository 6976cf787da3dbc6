import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import type { SeatCard } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';

export interface SeatChoiceProps {
  readonly seats: readonly SeatCard[];
  readonly names: Names;
  readonly value: string;
  readonly onChange: (seat: string) => void;
}

/** The seats that can be taken, as cards. */
export function SeatChoice({ seats, names, value, onChange }: SeatChoiceProps) {
  const { t } = useT();
  return (
    <RadioGroup className="setup-seats" value={value} onChange={onChange}>
      <Label className="setup-headline">{t('app:setup.seat')}</Label>
      {seats.map((seat) => (
        <Radio key={seat.id} value={seat.id} className="setup-seat">
          <SeatFace seat={seat} names={names} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function SeatFace({ seat, names }: { readonly seat: SeatCard; readonly names: Names }) {
  const { formatMoney } = useT();
  const name = names.company(seat.id);
  return (
    <>
      <Monogram
        name={name}
        position={names.position(seat.id)}
        letters={names.monogram(seat.id)}
        isDecoration
      />
      <span className="setup-seat-words">
        <span className="setup-seat-head">
          <span className="setup-seat-name">{name}</span>
          <span className="setup-seat-value hs-figures">{formatMoney(seat.figures.marketValue ?? 0)}</span>
        </span>
        <span className="setup-seat-text">{names.text(`companies.${seat.id}.description`)}</span>
      </span>
    </>
  );
}
