import { useT } from '../../../../i18n/react.tsx';
import type { Sounding } from '../../../../store/types.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { classes } from '../../../kit/classes.ts';
import { ACCEPT_FROM, arcPath, COUNTER_FROM, needleAngle } from './needle.model.ts';

interface NeedleProps {
  readonly sounding: Sounding | null;
  readonly name: string;
  readonly isWaiting: boolean;
}

const [X, Y, RADIUS] = [110, 104, 88];

/** The counterparty's mood: a needle over refuse, counter, accept; the words under it say the same. */
export function Needle({ sounding, name, isWaiting }: NeedleProps) {
  const { t, formatNumber } = useT();
  const rules = useCampaign().definition.parameters.agreements;
  const needed = sounding?.needed ?? rules.acceptAt;
  const thresholds = { acceptAt: needed, counterAt: Math.min(rules.counterAt, needed - 5) };
  const angle = sounding === null ? -90 : needleAngle(sounding.appraisal.total, thresholds);
  const points = (value: number): string => formatNumber(value, { digits: 1, sign: 'always' });
  return (
    <div
      className={classes(
        'ag-needle',
        isWaiting && 'is-waiting',
        sounding !== null && `is-${sounding.answer}`,
      )}
    >
      <svg viewBox="0 0 220 122" aria-hidden="true" focusable="false">
        <path className="ag-arc is-refuse" d={arcPath(X, Y, RADIUS, -90, COUNTER_FROM - 1.5)} />
        <path
          className="ag-arc is-counter"
          d={arcPath(X, Y, RADIUS, COUNTER_FROM + 1.5, ACCEPT_FROM - 1.5)}
        />
        <path className="ag-arc is-accept" d={arcPath(X, Y, RADIUS, ACCEPT_FROM + 1.5, 90)} />
        <g className="ag-hand" style={{ transform: `rotate(${angle.toFixed(2)}deg)` }}>
          <path d={`M${X - 3.5} ${Y}L${X} ${Y - 74}L${X + 3.5} ${Y}Z`} />
        </g>
        <circle className="ag-hub" cx={X} cy={Y} r="7" />
      </svg>
      <p className="ag-verdict" aria-live="polite">
        {sounding === null
          ? t('deals:needle.waiting', { company: name })
          : t('deals:needle.says', {
              company: name,
              decision: t(`agreements:decisions.${sounding.answer}`),
            })}
      </p>
      <p className="ag-verdict-points hs-figures">
        {sounding !== null &&
          t('deals:needle.points', {
            total: points(sounding.appraisal.total),
            needed: points(needed),
          })}
      </p>
    </div>
  );
}
