import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { Swatch } from '../../kit/company/Swatch.tsx';
import { type TapeRow, tapeOf } from './movers.model.ts';

/** Market values of everybody. */
export function Tape() {
  const { t } = useT();
  const { snapshot, definition } = useCampaign();
  const rows = tapeOf(
    snapshot.history,
    definition.companies.map(({ id }) => id),
  );
  const hasChange = rows.some(({ change }) => change !== null);
  return (
    <section className="hs-paper-box">
      <h3 className="hs-paper-section-name">{t('report:tape')}</h3>
      <table className="hs-paper-tape">
        <thead>
          <tr>
            <th scope="col">{t('report:tapeCompany')}</th>
            <th scope="col">{t('report:tapeValue')}</th>
            {hasChange && <th scope="col">{t('report:tapeChange')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.company} row={row} hasChange={hasChange} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: TapeRow;
  readonly hasChange: boolean;
}

function Row({ row: { company, value, change }, hasChange }: RowProps) {
  const { formatMoney, formatQuantity } = useT();
  const { seat } = useCampaign().snapshot;
  const names = useNames();
  return (
    <tr className={classes(company === seat && 'is-yours')}>
      <th scope="row">
        <span className="hs-paper-tape-name">
          <Swatch position={names.position(company)} />
          {names.company(company)}
        </span>
      </th>
      <td>{formatMoney(value)}</td>
      {hasChange && (
        <td className={classes('hs-paper-change', (change ?? 0) < 0 ? 'is-down' : 'is-up')}>
          {formatQuantity(change ?? 0, 'percent', { sign: 'always' })}
        </td>
      )}
    </tr>
  );
}
