/** A list of labelled figures, two to a line. */
export function FigureList({
  rows,
}: {
  readonly rows: readonly (readonly [label: string, value: string])[];
}) {
  return (
    <dl className="ag-figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="hs-figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
