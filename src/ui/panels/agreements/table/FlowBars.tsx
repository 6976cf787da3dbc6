import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { quarterName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';

interface FlowBarsProps {
  /** kUSD by quarter, this one first; positive comes in. */
  readonly flow: readonly number[];
}

const [WIDTH, HEIGHT, GAP] = [320, 84, 4];

/** Money in and out by quarter, as far as dates and volumes fix it: bars up come in, hatched bars down go out. */
export function FlowBars({ flow }: FlowBarsProps) {
  const { t, formatMoney } = useT();
  const words = useDealWords();
  const { quarter } = useCampaign().snapshot;
  if (flow.every((amount) => amount === 0)) return null;
  const up = Math.max(0, ...flow);
  const down = Math.max(0, ...flow.map((amount) => -amount));
  const scale = (HEIGHT - 8) / (up + down);
  const zero = 4 + up * scale;
  const step = WIDTH / flow.length;
  const total = formatMoney(
    flow.reduce((all, amount) => all + amount, 0),
    { sign: 'always' },
  );
  const first = quarterName(words, quarter);
  const last = quarterName(words, quarter + flow.length - 1);
  return (
    <figure className="ag-flow">
      <figcaption className="hs-field-label">{t('deals:own.flow')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('deals:own.flowText', { first, last, total })}
      >
        {flow.map((amount, ahead) => (
          <rect
            key={`q${String(ahead)}`}
            className={amount >= 0 ? 'is-in' : 'is-out'}
            x={ahead * step + GAP / 2}
            width={step - GAP}
            y={amount >= 0 ? zero - amount * scale : zero}
            height={Math.max(0.5, Math.abs(amount) * scale)}
          >
            <title>
              {t('common:pair', {
                name: quarterName(words, quarter + ahead),
                value: formatMoney(amount, { sign: 'always' }),
              })}
            </title>
          </rect>
        ))}
        <line x1="0" x2={WIDTH} y1={zero} y2={zero} />
      </svg>
      <p className="ag-flow-ends hs-figures" aria-hidden="true">
        <span>{first}</span>
        <span>{total}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
