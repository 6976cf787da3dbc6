import type { CauseShare } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { TableHead } from '../../kit/table/TableHead.tsx';
import { RuleLink } from '../decision/RuleLink.tsx';
import { useCauseName } from './useCauseName.ts';
import { useMetricWords } from './useMetricWords.ts';
import type { WhyChartProps } from './WhyChart.tsx';
import { causeId, rowsOf, wholeCauses } from './why.model.ts';
import '../../kit/table/table.css';

/** Every cause with what it means, the rule behind it and its exact amount, and the sum under them. */
export function CauseTable({ explanation, from, to }: WhyChartProps) {
  const { t } = useT();
  const words = useMetricWords();
  const { metric, before, after } = explanation;
  return (
    <section className="hs-why-causes" aria-label={t('why:causes')}>
      <h3 className="hs-why-heading">{t('why:causes')}</h3>
      <p className="hs-why-note">{t('why:causesText')}</p>
      <table className="hs-table hs-why-table">
        <TableHead words={[t('why:cause'), t('why:rule')]} figures={[t('why:amount')]} />
        <tbody>
          <TotalRow name={from} amount={words.formatExact(metric, before)} />
          {rowsOf(wholeCauses(explanation)).map(({ share, isPart }) => (
            <CauseRow
              key={`${isPart ? 'part' : 'cause'} ${causeId(share)}`}
              share={share}
              isPart={isPart}
              amount={words.formatExactChange(metric, share.amount)}
            />
          ))}
          <TotalRow name={t('why:sum')} amount={words.formatExactChange(metric, after - before)} />
          <TotalRow name={to} amount={words.formatExact(metric, after)} />
        </tbody>
      </table>
    </section>
  );
}

interface CauseRowProps {
  readonly share: CauseShare;
  /** Whether it is a part of the group above it. */
  readonly isPart: boolean;
  readonly amount: string;
}

function CauseRow({ share, isPart, amount }: CauseRowProps) {
  const { t, dynamic } = useT();
  const causeName = useCauseName();
  const { cause, rule } = share;
  return (
    <tr className={`hs-table-row${isPart ? ' hs-why-part' : ''}`}>
      <th scope="row" className="hs-table-cell">
        <span className="hs-why-cause">{causeName(share)}</span>
        <span className="hs-why-explained">{dynamic(`causes:explain.${cause}`)}</span>
      </th>
      <td className="hs-table-cell">
        <RuleLink number={rule} label={t('why:ruleName', { rule })} />
      </td>
      <td className="hs-table-cell is-end hs-figures">{amount}</td>
    </tr>
  );
}

function TotalRow({ name, amount }: { readonly name: string; readonly amount: string }) {
  return (
    <tr className="hs-table-row hs-why-total">
      <th scope="row" className="hs-table-cell" colSpan={2}>
        {name}
      </th>
      <td className="hs-table-cell is-end hs-figures">{amount}</td>
    </tr>
  );
}
