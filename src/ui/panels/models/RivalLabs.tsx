import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { type RivalLab, raidOutlook, rivalLabs } from './people.model.ts';

/** Years of pay for which the table says who would come. */
const SAMPLE_BONUS = 3;

/** The other labs as employers (M5, I1). */
export function RivalLabs() {
  const { t, formatNumber, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const columns: DataColumn<RivalLab>[] = [
    {
      id: 'name',
      title: t('models:frontier.company'),
      render: ({ id }) => (
        <CompanyName name={names.company(id)} position={names.position(id)} letters={names.monogram(id)} />
      ),
      sortValue: ({ id }) => names.company(id),
    },
    {
      id: 'people',
      title: t('models:people.about'),
      align: 'end',
      render: ({ people }) => formatNumber(people, { digits: 0 }),
      sortValue: ({ people }) => people,
    },
    {
      id: 'culture',
      title: t('models:people.cultureShort'),
      align: 'end',
      render: ({ culture }) => formatNumber(culture, { digits: 0 }),
      sortValue: ({ culture }) => culture,
    },
    {
      id: 'pay',
      title: t('models:people.pay'),
      align: 'end',
      render: ({ pay }) => percent(pay),
      sortValue: ({ pay }) => pay,
    },
    {
      id: 'yes',
      title: t('models:people.wouldCome'),
      align: 'end',
      render: (rival) => percent(raidOutlook(view, rival, 1, SAMPLE_BONUS).chance),
      sortValue: ({ edge }) => edge,
    },
  ];
  return (
    <Panel
      level={3}
      title={t('models:people.rivals')}
      standfirst={t('models:people.rivalsText', { years: formatQuantity(SAMPLE_BONUS, 'years') })}
    >
      <DataTable
        label={t('models:people.rivals')}
        columns={columns}
        items={rivalLabs(view)}
        itemId={({ id }) => id}
      />
    </Panel>
  );
}
