import { ArrowRight } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import type { SeatCard } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { seatFigures } from './seatFigures.model.ts';

export interface DossierProps {
  readonly seat: SeatCard;
  readonly names: Names;
  readonly canStart: boolean;
  readonly onStart: () => void;
}

/** What the chosen seat is told before its first quarter: the tension it lives in, and its figures. */
export function Dossier({ seat, names, canStart, onStart }: DossierProps) {
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
        <strong>{dynamic(`app:doctrines.${seat.doctrine}.name`)}</strong>{' '}
        {dynamic(`app:doctrines.${seat.doctrine}.text`)}
      </p>
      <div className="setup-start">
        <Button
          variant="primary"
          size="l"
          icon={<ArrowRight aria-hidden="true" />}
          onPress={onStart}
          isDisabled={!canStart}
        >
          {t('app:setup.start', { company: name })}
        </Button>
      </div>
    </section>
  );
}
