import { useT } from '../../../i18n/react.tsx';
import type { Quote } from './manual.model.ts';

/** Writes a number of the rules in the reader's way: as many figures as it has, up to six. */
export function useNumberText(): (value: number, form: Quote['form']) => string {
  const { formatNumber, formatQuantity } = useT();
  return (value, form) =>
    form === 'percent'
      ? formatQuantity(value, 'percent', { digits: digitsOf(value * 100) })
      : formatNumber(value, { digits: digitsOf(value) });
}

/** Decimals that a number needs: 0.3 one, 21.892 three, at most four. */
function digitsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(6))).split('.');
  return Math.min(fraction.length, 4);
}
