import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { headlines, writeHeadline } from './headline.model.ts';

/** Cash, market value, capability and score, with their change since last quarter. */
export function HeadlineFigures() {
  const speaker = useT();
  const { snapshot } = useCampaign();
  return (
    <dl className="game-figures">
      {headlines(snapshot).map((figure) => (
        <div key={figure.id} className="game-figure">
          <dt>{speaker.t(`app:figures.${figure.id}`)}</dt>
          <dd>
            <span className="game-figure-value hs-figures">{writeHeadline(figure, speaker)}</span>
            {figure.change !== null && <DeltaBadge change={figure.change} unit={figure.unit} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
