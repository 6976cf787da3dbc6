import { ArrowDown, ArrowUp, Minus } from 'lucide-react';
import type { DeltaUnit } from '../../../i18n/formats/delta.ts';
import { useT } from '../../../i18n/react.tsx';
import { classes } from '../classes.ts';
import { type DeltaJudge, judgeDelta } from './delta.model.ts';
import './figure.css';

export interface DeltaBadgeProps {
  /** New less old, in `unit` (money in kUSD, ratios as ratios). */
  readonly change: number;
  readonly unit: DeltaUnit;
  /** Which way is good news; `neither` for what is neither. */
  readonly goodWhen?: DeltaJudge;
}

const ICONS = { up: ArrowUp, down: ArrowDown, same: Minus } as const;

/** A change, with an arrow, a sign and a colour, so that none of the three is needed alone. */
export function DeltaBadge({ change, unit, goodWhen = 'up' }: DeltaBadgeProps) {
  const { t, formatDelta } = useT();
  // What would be written as nothing is nothing: no arrow and no alarm for a rounding.
  const isNothing = formatDelta(Math.abs(change), unit) === formatDelta(0, unit);
  const { direction, mood } = judgeDelta(isNothing ? 0 : change, goodWhen);
  const Icon = ICONS[direction];
  return (
    <span className={classes('hs-delta', `is-${mood}`)}>
      <Icon className="hs-delta-arrow" aria-hidden="true" />
      {direction === 'same' ? t('common:delta.noChange') : formatDelta(change, unit)}
    </span>
  );
}
