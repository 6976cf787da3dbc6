import type { AgreementTerms } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { Switch } from '../../../kit/fields/Switch.tsx';

interface LetterSwitchProps {
  readonly terms: AgreementTerms;
  readonly onTerms: (terms: AgreementTerms) => void;
}

/** Whether the paper binds, or is a letter of intent (A2). */
export function LetterSwitch({ terms, onTerms }: LetterSwitchProps) {
  const { t } = useT();
  const choose = (isLetter: boolean): void => {
    const { letter: _before, ...binding } = terms;
    onTerms(isLetter ? { ...binding, letter: true } : binding);
  };
  return (
    <div className="ag-letter">
      <Switch isSelected={terms.letter === true} onChange={choose}>
        {t('agreements:letter.name')}
      </Switch>
      <p className="ag-note">{t('agreements:letter.help')}</p>
    </div>
  );
}
