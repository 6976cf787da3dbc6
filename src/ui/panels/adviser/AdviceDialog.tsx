import { useT } from '../../../i18n/react.tsx';
import type { Advice } from '../../../store/types.ts';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { TableHead } from '../../kit/table/TableHead.tsx';
import { RuleLink } from '../decision/RuleLink.tsx';
import { useMetricWords } from '../why/useMetricWords.ts';
import { rulesOf } from './adviser.model.ts';
import '../../kit/table/table.css';

interface AdviceDialogProps {
  readonly advice: Advice;
  readonly move: string;
  readonly onClose: () => void;
}

/** Why the adviser names a move: what it does, the figures that it moves, the rules behind it, and what it cannot see. */
export function AdviceDialog({ advice, move, onClose }: AdviceDialogProps) {
  const { t, dynamic, formatQuantity } = useT();
  const quarters = formatQuantity(advice.quarters, 'quarters');
  const { command } = advice.move;
  return (
    <Dialog title={move} size="m" isOpen onClose={onClose}>
      <div className="ad-why">
        <p>{dynamic(`commands:${command.kind}.text`)}</p>
        <section>
          <h3 className="hs-board-heading">{t('whatif:adviser.moved', { quarters })}</h3>
          <MovedTable advice={advice} />
          <p className="ad-quiet">{t('whatif:adviser.movedLine', { worlds: advice.worlds })}</p>
        </section>
        <section>
          <h3 className="hs-board-heading">{t('whatif:adviser.rules')}</h3>
          <p className="ad-rules">
            {rulesOf(command).map((number) => (
              <RuleLink key={number} number={number} />
            ))}
          </p>
        </section>
        <p className="ad-quiet">{t('whatif:adviser.limits', { quarters })}</p>
      </div>
    </Dialog>
  );
}

function MovedTable({ advice: { moved } }: { readonly advice: Advice }) {
  const { t } = useT();
  const words = useMetricWords();
  if (moved.length === 0) return <p>{t('whatif:adviser.movedNone')}</p>;
  return (
    <table className="hs-table">
      <TableHead
        words={[t('whatif:table.figure')]}
        figures={[t('whatif:table.without'), t('whatif:table.with'), t('whatif:table.change')]}
      />
      <tbody>
        {moved.map(({ metric, plain, change }) => (
          <tr key={metric} className="hs-table-row">
            <th scope="row" className="hs-table-cell">
              {words.name(metric)}
            </th>
            <td className="hs-table-cell is-end">{words.format(metric, plain)}</td>
            <td className="hs-table-cell is-end">{words.format(metric, plain + change)}</td>
            <td className="hs-table-cell is-end">{words.formatChange(metric, change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
