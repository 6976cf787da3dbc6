import { useT } from '../../../i18n/react.tsx';
import { Monogram } from './Monogram.tsx';
import './company.css';

export interface CompanyNameProps {
  readonly name: string;
  readonly position: number;
  readonly isYou?: boolean;
  readonly size?: 's' | 'm' | 'l';
  /** Letters of the stamp, where the scenario gives them. */
  readonly letters?: string;
  /** A line under the name: its trade, its seat. */
  readonly detail?: string;
}

/** A company's stamp and name, as they stand together in lists and tables. */
export function CompanyName({
  name,
  position,
  isYou = false,
  size = 's',
  letters,
  detail,
}: CompanyNameProps) {
  const { t } = useT();
  return (
    <span className="hs-company">
      <Monogram
        name={name}
        position={position}
        isYou={isYou}
        size={size}
        isDecoration
        {...(letters !== undefined && { letters })}
      />
      <span className="hs-company-words">
        <span className="hs-company-name">
          {name}
          {isYou && <span className="hs-company-you">{t('common:states.you')}</span>}
        </span>
        {detail && <span className="hs-company-detail">{detail}</span>}
      </span>
    </span>
  );
}
