import { useId } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import type { OutlookPicture } from '../../../store/types.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { classes } from '../../kit/classes.ts';
import { TableHead } from '../../kit/table/TableHead.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { judgeOf } from '../why/metricWords.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { type Effect, effectsOf, verdictOf } from './outlook.model.ts';
import '../../kit/table/table.css';

interface EffectTableProps {
  readonly picture: OutlookPicture;
  readonly chosen: Metric;
  readonly onChoose: (metric: string) => void;
}

/** All figures by which a decision is judged at once, at the end of the horizon; each leads to its fan. */
export function EffectTable({ picture, chosen, onChoose }: EffectTableProps) {
  const { t } = useT();
  const id = useId();
  const { view, snapshot } = useCampaign();
  const { writeQuarter } = useQuarters();
  const effects = effectsOf(picture, view);
  const isPair = effects.some(({ difference }) => difference !== null);
  const quarter = writeQuarter(snapshot.quarter + picture.quarters - 1);
  const columns = isPair
    ? [t('whatif:table.without'), t('whatif:table.with'), t('whatif:table.change')]
    : [t('whatif:table.outlook', { quarter }), t('whatif:table.range')];
  return (
    <section className="wi-effects" aria-labelledby={id}>
      <h3 id={id} className="hs-board-heading">
        {t(isPair ? 'whatif:table.title' : 'whatif:table.plainTitle')}
      </h3>
      <p className="wi-quiet">{t('whatif:table.text', { quarter })}</p>
      <table className="hs-table wi-table" aria-labelledby={id}>
        <TableHead words={[t('whatif:table.figure')]} figures={columns} />
        <tbody>
          {effects.map((effect) => (
            <EffectRow
              key={effect.metric}
              effect={effect}
              isChosen={effect.metric === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EffectRowProps {
  readonly effect: Effect;
  readonly isChosen: boolean;
  readonly onChoose: (metric: string) => void;
}

function EffectRow({ effect, isChosen, onChoose }: EffectRowProps) {
  const { t } = useT();
  const words = useMetricWords();
  const { metric, plain, staged, difference } = effect;
  const name = words.name(metric);
  const write = (value: number): string => words.format(metric, value);
  return (
    <tr className={classes('hs-table-row', isChosen && 'is-chosen')}>
      <th scope="row" className="hs-table-cell">
        <button
          type="button"
          className="hs-row-button"
          aria-pressed={isChosen}
          aria-label={t('whatif:table.choose', { figure: name })}
          onClick={() => onChoose(metric)}
        >
          {name}
        </button>
      </th>
      <td className="hs-table-cell is-end">{write(plain.p50)}</td>
      {staged === null || difference === null ? (
        <td className="hs-table-cell is-end wi-range">
          {write(plain.p10)} – {write(plain.p90)}
        </td>
      ) : (
        <>
          <td className="hs-table-cell is-end">{write(staged.p50)}</td>
          <td className={classes('hs-table-cell is-end', moodOf(effect))}>
            {verdictOf(difference) === 'none' ? '–' : words.formatChange(metric, difference.p50)}
          </td>
        </>
      )}
    </tr>
  );
}

/** Good or bad news, where most worlds agree on it. */
function moodOf({ metric, difference }: Effect): string | false {
  const judge = judgeOf(metric);
  if (difference === null || judge === 'neither' || verdictOf(difference) !== 'clear') return false;
  return difference.p50 > 0 === (judge === 'up') ? 'is-good' : 'is-bad';
}
