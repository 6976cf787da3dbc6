import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { companyLook } from '../../theme/companyPalette.ts';
import type { ChipRow } from './catalogue.model.ts';
import { type Dot, scatterPicture } from './scatter.model.ts';

/** Chips in the two measures that decide: work for a kilowatt, and what an hour of it costs. */
export function ChipScatter({ rows }: { readonly rows: readonly ChipRow[] }) {
  const { t, formatQuantity, formatNumber } = useT();
  const { dots, xTicks, yTicks } = scatterPicture(rows);
  return (
    <figure className="sp-scatter" aria-label={t('silicon:catalogue.scatter')}>
      <p className="sp-axis-name">{t('silicon:catalogue.yAxis')}</p>
      <div className="sp-field">
        {yTicks.map(({ value, at }) => (
          <span
            key={value}
            className="sp-tick is-y hs-figures"
            style={{ insetBlockStart: `${at}%` }}
            aria-hidden="true"
          >
            {formatQuantity(value, 'usdPerHour')}
          </span>
        ))}
        {xTicks.map(({ value, at }) => (
          <span
            key={value}
            className="sp-tick is-x hs-figures"
            style={{ insetInlineStart: `${at}%` }}
            aria-hidden="true"
          >
            {formatNumber(value, { digits: 2, trim: true })}
          </span>
        ))}
        <ul className="sp-dots">
          {dots.map((dot) => (
            <ChipDot key={dot.id} dot={dot} />
          ))}
        </ul>
      </div>
      <p className="sp-axis-name is-end">{t('silicon:catalogue.xAxis')}</p>
      <figcaption className="pd-note">{t('silicon:catalogue.scatterNote')}</figcaption>
    </figure>
  );
}

function ChipDot({ dot }: { readonly dot: Dot }) {
  const { t, formatNumber, formatQuantity } = useT();
  const names = useNames();
  const { row, x, y, isFlipped } = dot;
  return (
    <li
      className={classes(
        'sp-dot',
        isFlipped && 'is-flipped',
        row.isOwn && 'is-yours',
        row.status !== 'order' && 'is-hollow',
      )}
      data-company={companyLook(names.position(row.designer)).slot}
      style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
    >
      <span className="sp-dot-mark" aria-hidden="true" />
      <span className="sp-dot-name">{names.chip(row.id)}</span>
      <span className="hs-visually-hidden">
        {t('silicon:catalogue.dot', {
          designer: names.company(row.designer),
          work: formatNumber(row.perKilowatt, { digits: 2 }),
          cost: formatQuantity(row.hourCost, 'usdPerHour'),
        })}
      </span>
    </li>
  );
}
