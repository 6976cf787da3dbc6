import { useT } from '../../../i18n/react.tsx';
import { tradeLane } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import type { Fact } from '../decision/Facts.tsx';
import type { ChipRow } from './catalogue.model.ts';

/** What a chip's price is made of for this buyer: list, what the market puts on it, duty (S6, R3). */
export function usePriceFacts(row: ChipRow, region: string, count: number): readonly Fact[] {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { duty } = tradeLane(projected, row.id, region);
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0, sign: 'always' });
  const market: Fact = {
    id: 'market',
    label: t('silicon:orders.market'),
    value: t('silicon:orders.marketOf', {
      list: formatMoney(row.listPrice),
      premium: percent(row.premium),
      backlog: formatQuantity(row.backlog, 'percent', { digits: 0 }),
    }),
  };
  const paid: Fact = {
    id: 'duty',
    label: t('silicon:orders.duty', { rate: formatQuantity(duty, 'percent', { digits: 0 }) }),
    value: formatMoney(count * row.price * duty),
  };
  return [...(row.isOwn ? [] : [market]), ...(duty > 0 ? [paid] : [])];
}
