import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Swatch } from '../../../kit/company/Swatch.tsx';
import { type DataColumn, DataTable } from '../../../kit/table/DataTable.tsx';
import { ClauseIcon } from '../words/ClauseIcon.tsx';
import { lengthName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import type { AgreementRow } from './standing.model.ts';

interface AgreementTableProps {
  readonly label: string;
  readonly rows: readonly AgreementRow[];
  readonly selected: string | undefined;
  readonly onSelect: (agreement: string) => void;
}

/** Agreements to read and to choose from. */
export function AgreementTable({ label, rows, selected, onSelect }: AgreementTableProps) {
  return (
    <DataTable
      label={label}
      columns={useColumns()}
      items={rows}
      itemId={(row) => row.agreement.id}
      selectedId={selected}
      onSelect={onSelect}
      isYours={(row) => row.isOwn}
    />
  );
}

function useColumns(): readonly DataColumn<AgreementRow>[] {
  const { t, formatMoney } = useT();
  const names = useNames();
  const words = useDealWords();
  return [
    {
      id: 'parties',
      title: t('deals:standing.columns.parties'),
      sortValue: ({ agreement }) => names.company(agreement.proposer),
      render: ({ agreement }) => <Parties from={agreement.proposer} to={agreement.counterparty} />,
    },
    {
      id: 'clauses',
      title: t('deals:standing.columns.clauses'),
      render: ({ kinds }) => (
        <span className="ag-kinds">
          {kinds.map((kind) => (
            <span key={kind} className="ag-kind">
              <ClauseIcon kind={kind} />
              {t(`agreements:clauses.${kind}.name`)}
            </span>
          ))}
        </span>
      ),
    },
    {
      id: 'owed',
      title: t('deals:standing.columns.owed'),
      align: 'end',
      sortValue: (row) => row.owed ?? undefined,
      render: (row) => (row.owed === null ? '…' : formatMoney(row.owed)),
    },
    {
      id: 'left',
      title: t('deals:standing.columns.left'),
      align: 'end',
      sortValue: (row) => row.left ?? undefined,
      render: ({ left, agreement }) =>
        agreement.status === 'active'
          ? left === null
            ? '…'
            : lengthName(words, left)
          : t(`agreements:status.${agreement.status}`),
    },
  ];
}

function Parties({ from, to }: { readonly from: string; readonly to: string }) {
  const names = useNames();
  return (
    <span className="ag-parties">
      {[from, to].map((company) => (
        <span key={company}>
          <Swatch position={names.position(company)} />
          {names.company(company)}
        </span>
      ))}
    </span>
  );
}
