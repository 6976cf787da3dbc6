import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import './button.css';

export interface WhyButtonProps {
  /** The figure it explains, for readers who cannot see which one it stands beside. */
  readonly figure: string;
  readonly onPress: () => void;
}

/** The same small question on every figure: what made it change? */
export function WhyButton({ figure, onPress }: WhyButtonProps) {
  const { t } = useT();
  return (
    <AriaButton className="hs-why" onPress={onPress} aria-label={t('common:actions.whyOf', { figure })}>
      {t('common:actions.why')}
    </AriaButton>
  );
}
