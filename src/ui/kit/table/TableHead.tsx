import './table.css';

interface TableHeadProps {
  /** Heads of columns that hold words, the first of them the name of a row. */
  readonly words: readonly string[];
  /** Heads of the columns of figures after them, which are set to the end. */
  readonly figures: readonly string[];
}

/** The head of a plain table. Tables that can be sorted are `DataTable`s. */
export function TableHead({ words, figures }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {words.map((name) => (
          <th key={name} scope="col" className="hs-table-head">
            {name}
          </th>
        ))}
        {figures.map((name) => (
          <th key={name} scope="col" className="hs-table-head is-end">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
