import type { PublicCompany } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { type Fact, Facts } from '../decision/Facts.tsx';
import { useCompanyWords } from './useCompanyWords.ts';

interface DetailFactsProps {
  readonly company: PublicCompany;
}

/** Books, standing, prices and plans of a company, exact or estimated as the seat may know them (I1). */
export function DetailFacts({ company }: DetailFactsProps) {
  const { t } = useT();
  const facts = [...useBooks(company), ...useStanding(company), ...usePlans(company)];
  return <Facts label={t('rivals:detail.figures')} items={facts} />;
}

function useBooks({ cash, debt, capacityH100e, rating, guidance }: PublicCompany): Fact[] {
  const { t, formatMoney } = useT();
  const words = useCompanyWords();
  return [
    { id: 'rating', label: t('rivals:detail.rating'), value: rating },
    { id: 'cash', label: t('rivals:detail.cash'), value: words.money(cash) },
    { id: 'debt', label: t('rivals:detail.debt'), value: words.money(debt) },
    { id: 'compute', label: t('rivals:detail.compute'), value: words.compute(capacityH100e) },
    {
      id: 'guidance',
      label: t('rivals:detail.guidance'),
      value: guidance > 0 ? formatMoney(guidance) : t('rivals:detail.noGuidance'),
    },
  ];
}

function useStanding(company: PublicCompany): Fact[] {
  const { t, formatQuantity } = useT();
  const words = useCompanyWords();
  const { seat } = useCampaign().view;
  const rows: Fact[] = [
    { id: 'scrutiny', label: t('rivals:detail.scrutiny'), value: formatQuantity(company.scrutiny, 'score') },
  ];
  if (company.id === seat) return rows;
  return [
    ...rows,
    { id: 'relation', label: t('rivals:detail.relation'), value: words.relation(company) },
    {
      id: 'patience',
      label: t('rivals:detail.patience'),
      value: formatQuantity(company.patience, 'percent', { digits: 0 }),
    },
  ];
}

function usePlans({ prices, programmes }: PublicCompany): Fact[] {
  const { t, formatQuantity, formatList } = useT();
  const names = useNames();
  const { segments } = useCampaign().definition;
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const offers = segments.flatMap((segment, s): Fact[] => {
    const price = prices[s] ?? 0;
    if (price <= 0) return [];
    const label = t('rivals:detail.prices', { segment: names.segment(segment.id) });
    return [{ id: `price ${segment.id}`, label, value: percent(price) }];
  });
  const chips = programmes
    .filter(({ status }) => status === 'running')
    .map(({ chip, progress }) =>
      t('rivals:detail.programme', { chip: names.chip(chip), progress: percent(Math.min(1, progress)) }),
    );
  if (chips.length === 0) return offers;
  return [...offers, { id: 'chips', label: t('rivals:detail.programmes'), value: formatList(chips) }];
}
