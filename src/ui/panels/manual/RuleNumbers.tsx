import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { parameterAt, type Quote } from './manual.model.ts';
import { useNumberText } from './useNumberText.ts';

/** The numbers that a rule quotes: what they are here, what else would be believable, and where they come from. */
export function RuleNumbers({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { t } = useT();
  const { presentation } = useCampaign();
  const write = useNumberText();
  if (quotes.length === 0) return null;
  return (
    <details className="mn-numbers">
      <summary>{t('manual:numbers', { count: quotes.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('manual:number')}</th>
            <th scope="col">{t('manual:here')}</th>
            <th scope="col">{t('manual:range')}</th>
            <th scope="col">{t('manual:source')}</th>
          </tr>
        </thead>
        <tbody>
          {quotes.map(({ parameter, form }) => {
            const value = parameterAt(presentation.parameters, parameter);
            const range = presentation.parameterRanges[parameter];
            return (
              <tr key={parameter}>
                <th scope="row">
                  <code>{parameter}</code>
                </th>
                <td className="hs-figures">{value === undefined ? '–' : write(value, form)}</td>
                <td className="hs-figures">
                  {range === undefined
                    ? '–'
                    : t('manual:fromTo', { low: write(range.low, form), high: write(range.high, form) })}
                </td>
                <td>{range?.source ?? t('manual:noSource')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
