import { useT } from '../../../i18n/react.tsx';
import type { SeatCard } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';
import { goalText } from '../../panels/objectives/goalWords.ts';
import { LEVELS } from '../../panels/objectives/levels.model.ts';
import { Medal } from '../../panels/objectives/Medal.tsx';
import { quarterAfter } from './quarterAfter.model.ts';

export interface SeatGoalsProps {
  readonly seat: SeatCard;
  readonly names: Names;
  /** First quarter of the scenario, such as 2026Q1. */
  readonly start: string;
}

/** What pulls a seat in two directions, and what it will be asked to reach (O1). */
export function SeatGoals({ seat, names, start }: SeatGoalsProps) {
  const voice = useT();
  const { t, formatQuarter } = voice;
  const tension = names.optional(`companies.${seat.id}.tension`);
  const writeQuarter = (index: number): string => formatQuarter(quarterAfter(start, index));
  const words = { voice, names, writeQuarter, seat: seat.id };
  if (tension === null && seat.objectives.length === 0) return null;
  return (
    <section className="setup-goals" aria-label={t('objectives:title')}>
      {tension !== null && (
        <p className="setup-tension">
          <strong>{t('objectives:tension')}</strong> {tension}
        </p>
      )}
      <ul>
        {seat.objectives.map(({ id, levels }) => (
          <li key={id}>
            <details className="hs-goal-levels">
              <summary>
                <strong>{names.text(`objectives.${id}.name`)}</strong>{' '}
                <span>{names.text(`objectives.${id}.description`)}</span>
              </summary>
              <ul>
                {LEVELS.map((level) => (
                  <li key={level}>
                    <Medal level={level} /> {goalText(levels[level], words)}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
