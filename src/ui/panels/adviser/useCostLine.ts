import type { CommandCost } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';

/** What a decision costs, in one line: now, each quarter, later. */
export function useCostLine({ now, perQuarter, later }: CommandCost): string {
  const { t, formatMoney, formatList } = useT();
  const write = (kUSD: number): string => formatMoney(-kUSD, { sign: 'always' });
  const parts = [
    now !== 0 && t('app:staged.now', { amount: write(now) }),
    perQuarter !== 0 && t('app:staged.perQuarter', { amount: write(perQuarter) }),
    later !== 0 && t('app:staged.later', { amount: write(later) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('app:staged.free') : formatList(parts);
}
