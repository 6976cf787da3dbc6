import { useT } from '../../../i18n/react.tsx';
import type { Standing } from '../../../store/types.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { podiumOf } from './ending.model.ts';

/** The three that stand highest, as a drawing beside the headline; the ranking below says the same in words. */
export function Podium({ ranking }: { readonly ranking: readonly Standing[] }) {
  const { formatNumber } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  return (
    <div className="ending-podium" aria-hidden="true">
      {podiumOf(ranking).map(({ place, company, score }) => (
        <div key={company} className={classes('ending-step', company === snapshot.seat && 'is-you')}>
          <Monogram
            name={names.company(company)}
            letters={names.monogram(company)}
            position={names.position(company)}
            size="l"
            isYou={company === snapshot.seat}
            isDecoration
          />
          <span className="ending-step-name">{names.company(company)}</span>
          <span className={`ending-block is-${place}`}>
            <span className="ending-step-place">{formatNumber(place)}</span>
            <span className="ending-step-score">{formatNumber(score)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
