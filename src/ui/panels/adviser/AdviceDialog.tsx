import { useT } from '../../../i18n/react.tsx';
import type { Advice } from '../../../store/types.ts';
import { useStagedLine } from '../../app/game/useStagedLine.ts';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { TableHead } from '../../kit/table/TableHead.tsx';
import { RuleLink } from '../decision/RuleLink.tsx';
import { useMetricWords } from '../why/useMetricWords.ts';
import { rulesOf } from './adviser.model.ts';
import { useAdviceWords } from './useAdviceWords.ts';
import '../../kit/table/table.css';

interface AdviceDialogProps {
  readonly advice: Advice;
  readonly onClose: () => void;
}

/** Why the adviser names a move: what it is for, all its decisions, the figures that it moves, its rules, what it cannot see. */
export function AdviceDialog({ advice, onClose }: AdviceDialogProps) {
  const { t, formatQuantity } = useT();
  const words = useAdviceWords();
  const quarters = formatQuantity(advice.quarters, 'quarters');
  const { commands, purpose } = advice.move.idea;
  return (
    <Dialog title={words.head(advice)} size="m" isOpen onClose={onClose}>
      <div className="ad-why">
        <p>{words.reason(advice)}</p>
        {advice.move.idea.reason.code !== 'plain' && <p>{t(`whatif:purpose.${purpose}.text`)}</p>}
        <AllDecisions advice={advice} />
        <section>
          <h3 className="hs-board-heading">{t('whatif:adviser.moved', { quarters })}</h3>
          <p>{words.gain(advice)}</p>
          {advice.moved.length > 0 && <MovedTable advice={advice} />}
          <p className="ad-quiet">{t('whatif:adviser.movedLine', { worlds: advice.worlds })}</p>
        </section>
        <section>
          <h3 className="hs-board-heading">{t('whatif:adviser.rules')}</h3>
          <p className="ad-rules">
            {rulesOf(commands).map((number) => (
              <RuleLink key={number} number={number} />
            ))}
          </p>
        </section>
        <p className="ad-quiet">{t('whatif:adviser.limits', { quarters })}</p>
      </div>
    </Dialog>
  );
}

function AllDecisions({ advice }: { readonly advice: Advice }) {
  const { t } = useT();
  const line = useStagedLine();
  const { commands } = advice.move.idea;
  if (commands.length < 2) return null;
  return (
    <section>
      <h3 className="hs-board-heading">{t('whatif:adviser.decisions', { count: commands.length })}</h3>
      <ul className="ad-decisions">
        {commands.map((command) => (
          <li key={JSON.stringify(command)}>{line(command)}</li>
        ))}
      </ul>
    </section>
  );
}

function MovedTable({ advice: { moved } }: { readonly advice: Advice }) {
  const { t } = useT();
  const words = useMetricWords();
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
