import measured from '../../../../assets/manual/sensitivity.json';
import { useT } from '../../../i18n/react.tsx';

/** What the program `sensitivity` has written. */
interface Sensitivity {
  readonly seeds: number;
  readonly rows: readonly {
    readonly parameter: string;
    readonly low: number;
    readonly high: number;
    readonly world: number;
    readonly scores: number;
  }[];
}

// The file may hold no rows yet, and then its type says nothing about them.
const sensitivity: Sensitivity = measured;

/** Rows that are shown: what moves the outcome most. */
const SHOWN = 10;

/** Which numbers of the rules move a campaign most, as measured with the program `sensitivity`. */
export function SensitivityTable() {
  const { t, formatNumber, formatQuantity } = useT();
  if (sensitivity.rows.length === 0) return null;
  return (
    <section className="mn-numbers" aria-labelledby="sensitivity">
      <h3 className="mn-rule-title" id="sensitivity">
        {t('manual:sensitivity.title')}
      </h3>
      <p>{t('manual:sensitivity.text', { seeds: sensitivity.seeds })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('manual:number')}</th>
            <th scope="col">{t('manual:range')}</th>
            <th scope="col">{t('manual:sensitivity.world')}</th>
            <th scope="col">{t('manual:sensitivity.scores')}</th>
          </tr>
        </thead>
        <tbody>
          {sensitivity.rows.slice(0, SHOWN).map((row) => (
            <tr key={row.parameter}>
              <th scope="row">
                <code>{row.parameter}</code>
              </th>
              <td className="hs-figures">
                {t('manual:fromTo', {
                  low: formatNumber(row.low, { digits: 3 }),
                  high: formatNumber(row.high, { digits: 3 }),
                })}
              </td>
              <td className="hs-figures">{formatQuantity(row.world, 'percent', { digits: 1 })}</td>
              <td className="hs-figures">{formatNumber(row.scores, { digits: 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
