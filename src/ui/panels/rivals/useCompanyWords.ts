import type { Estimate, PublicCompany } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { relationName } from './relation.model.ts';

/** How a company's standing and the estimates of it are written. */
export interface CompanyWords {
  readonly status: (company: PublicCompany) => string;
  readonly relation: (company: PublicCompany) => string;
  /** Money that is exact for listed companies, else with its stated error (I1). */
  readonly money: (estimate: Estimate) => string;
  readonly compute: (estimate: Estimate) => string;
}

/** The words for companies. */
export function useCompanyWords(): CompanyWords {
  const { t, formatMoney, formatQuantity } = useT();
  const { seat } = useCampaign().view;
  const withError =
    (write: (value: number) => string) =>
    ({ value, error }: Estimate): string =>
      error === 0
        ? write(value)
        : t('rivals:estimate', {
            value: write(value),
            error: formatQuantity(error, 'percent', { digits: 0 }),
          });
  return {
    status: ({ status, listed }) => {
      if (status !== 'active') return t(`rivals:status.${status}`);
      return t(listed ? 'rivals:status.listed' : 'rivals:status.private');
    },
    relation: ({ id, relation }) =>
      id === seat ? t('rivals:relation.self') : t(`rivals:relation.${relationName(relation)}`),
    money: withError(formatMoney),
    compute: withError((value) => formatQuantity(value, 'h100e')),
  };
}
