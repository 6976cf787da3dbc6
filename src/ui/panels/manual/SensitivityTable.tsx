import measured from '../../../../assets/manual/sensitivity.json';
import { useT } from '../../../i18n/react.tsx';
import { type Sensitivity, sensitivityRows } from './sensitivity.model.ts';

// The file may hold no rows yet, and then its type says nothing about them.
const sensitivity: Sensitivity = measured;

/** Which numbers of the rules move a campaign most, as measured with the program `sensitivity`. */
export function SensitivityTable() {
  const { t, formatNumber, formatQuantity } = useT();
  const rows = sensitivityRows(sensitivity);
  if (rows.length === 0) return null;
  const { seeds, quarters, version, screened, screenedQuarters } = sensitivity;
  const first = seeds[0] ?? 1;
  const range = { first, last: seeds.at(-1) ?? first, count: seeds.length, version };
  return (
    <section className="mn-numbers" aria-labelledby="sensitivity">
      <h3 className="mn-rule-title" id="sensitivity">
        {t('manual:sensitivity.title')}
      </h3>
      <p>{t('manual:sensitivity.text')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('manual:number')}</th>
            <th scope="col">{t('manual:range')}</th>
            <th scope="col">{t('manual:sensitivity.world')}</th>
            <th scope="col">{t('manual:sensitivity.scores')}</th>
            <th scope="col">{t('manual:sensitivity.most')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.parameter}>
              <th scope="row">
                <code>{row.parameter}</code>
              </th>
              <td className="hs-figures">
                {t('manual:fromTo', {
                  low: formatNumber(row.low, { digits: 4, trim: true }),
                  high: formatNumber(row.high, { digits: 4, trim: true }),
                })}
              </td>
              <td className="hs-figures">{formatQuantity(row.world, 'percent', { digits: 1 })}</td>
              <td className="hs-figures">{formatNumber(row.scores, { digits: 1 })}</td>
              <td>
                {row.mark !== undefined &&
                  t('manual:sensitivity.change', {
                    mark: t(`manual:sensitivity.marks.${row.mark}`),
                    change: formatQuantity(row.most.change, 'percent', { digits: 0, sign: 'always' }),
                  })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mn-count">
        {t('manual:sensitivity.measured', { ...range, quarters })}{' '}
        {t('manual:sensitivity.screened', { count: screened, quarters: screenedQuarters })}
      </p>
    </section>
  );
}
