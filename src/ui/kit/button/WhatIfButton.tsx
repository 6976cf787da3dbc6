import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import type { WhyButtonProps } from './WhyButton.tsx';
import './button.css';

/** The other question on a figure: what may come of it? */
export function WhatIfButton({ figure, onPress }: WhyButtonProps) {
  const { t } = useT();
  return (
    <AriaButton className="hs-why" onPress={onPress} aria-label={t('whatif:askOf', { figure })}>
      {t('whatif:ask')}
    </AriaButton>
  );
}
