import { useT } from '../../../i18n/react.tsx';
import { creditOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { Facts } from '../decision/Facts.tsx';
import { useMultiple } from './useMultiple.ts';

/** Rating, capacity and ratios, as they are and with what is staged. */
export function CreditFacts() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const [now, after] = [creditOutlook(view), creditOutlook(projected)];
  const money = (name: 'debt' | 'capacity' | 'room' | 'cash' | 'equity') => ({
    id: name,
    label: t(`finance:fact.${name}`),
    value: formatMoney(now[name]),
    after: formatMoney(after[name]),
  });
  const multiple = useMultiple();
  return (
    <Facts
      items={[
        { id: 'rating', label: t('finance:fact.rating'), value: now.rating, after: after.rating },
        {
          id: 'rate',
          label: t('finance:fact.rate'),
          value: formatQuantity(view.own.finance.interestRate, 'percent', { digits: 2 }),
        },
        money('debt'),
        money('capacity'),
        money('room'),
        money('cash'),
        money('equity'),
        {
          id: 'leverage',
          label: t('finance:fact.leverage'),
          value: multiple(now.leverage, t('finance:noEarnings')),
          after: multiple(after.leverage, t('finance:noEarnings')),
        },
        {
          id: 'coverage',
          label: t('finance:fact.coverage'),
          value: multiple(now.coverage, t('finance:noDebt')),
          after: multiple(after.coverage, t('finance:noDebt')),
        },
      ]}
    />
  );
}
