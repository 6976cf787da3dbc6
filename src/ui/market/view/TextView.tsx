import type { MarketPicture, Selection, Translate } from '../picture.ts';
import type { Words } from '../text/describe.model.ts';
import { type TextTable, tablesOf } from '../text/tables.model.ts';

interface TextViewProps {
  readonly picture: MarketPicture;
  readonly words: Words;
  readonly t: Translate;
  readonly onSelect: (selection: Selection) => void;
}

/** The whole map as tables: for screen readers, for those who prefer it, and where nothing can be drawn. */
export function TextView({ picture, words, t, onSelect }: TextViewProps) {
  return (
    <section className="market-text" aria-label={t('market:view.text')}>
      <h2>{t('market:text.title', { quarter: picture.quarter })}</h2>
      {tablesOf(picture, words).map((table) => (
        <Table key={table.id} table={table} onSelect={onSelect} t={t} />
      ))}
    </section>
  );
}

function Table({
  table,
  onSelect,
  t,
}: {
  readonly table: TextTable;
  readonly onSelect: (selection: Selection) => void;
  readonly t: Translate;
}) {
  return (
    <table>
      <caption>{t(`market:text.${table.id}`)}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {t(`market:column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={`${row.selection.kind}:${row.selection.id}`}>
            <th scope="row">
              <button type="button" onClick={() => onSelect(row.selection)}>
                {row.name}
              </button>
            </th>
            {row.cells.map((cell, index) => (
              <td key={table.columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
