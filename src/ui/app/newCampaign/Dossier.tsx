import { useT } from '../../../i18n/react.tsx';
import type { SeatCard } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { SeatGoals } from './SeatGoals.tsx';
import { seatFigures } from './seatFigures.model.ts';

export interface DossierProps {
  readonly seat: SeatCard;
  readonly names: Names;
  /** First quarter of the scenario, such as 2026Q1. */
  readonly start: string;
}

/** What the chosen seat is told before its first quarter: the tension it lives in, and its figures. */
export function Dossier({ seat, names, start }: DossierProps) {
  const speaker = useT();
  const { t, dynamic } = speaker;
  const name = names.company(seat.id);
  return (
    <section className="setup-dossier" aria-labelledby="setup-dossier">
      <p className="setup-kicker">{t('app:setup.dossier')}</p>
      <h2 id="setup-dossier" className="setup-dossier-name">
        {name}
      </h2>
      <p className="setup-briefing">{names.text(`companies.${seat.id}.briefing`)}</p>
      <SeatGoals seat={seat} names={names} start={start} />
      <div className="setup-figures">
        {seatFigures(seat).map(({ id, term, write }) => (
          <Figure
            key={id}
            size="s"
            label={dynamic(`app:figures.${id}`)}
            value={write(speaker)}
            {...(term ? { term } : {})}
          />
        ))}
      </div>
      <p className="setup-doctrine">
        <strong>{names.text(`doctrines.${seat.doctrine}.name`)}</strong>{' '}
        {names.text(`doctrines.${seat.doctrine}.description`)}{' '}
        {names.optional(`doctrines.${seat.doctrine}.reason`)}
      </p>
    </section>
  );
}
