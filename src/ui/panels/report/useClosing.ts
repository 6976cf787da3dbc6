import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { tapeOf } from './movers.model.ts';

/** Writes where a company closed the quarter: "Amazon closed the quarter at $2.41 tn, up 3.2%." */
export function useClosing(): (company: string) => string {
  const { t, formatMoney, formatQuantity } = useT();
  const { history } = useCampaign().snapshot;
  const names = useNames();
  return (company) => {
    const [row] = tapeOf(history, [company]);
    const params = { company: names.company(company), value: formatMoney(row?.value ?? 0) };
    const percent = formatQuantity(Math.abs(row?.change ?? 0), 'percent');
    const change = row?.change ?? 0;
    if (Math.abs(change) < 0.0005) return t('report:closeSame', params);
    return t('report:close', {
      ...params,
      change: t(change > 0 ? 'report:up' : 'report:down', { change: percent }),
    });
  };
}
