import { type ReactNode, useId } from 'react';
import { Group } from 'react-aria-components';
import type { GlossaryTermId } from '../../../i18n/namespaces.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { WhatIfButton } from '../button/WhatIfButton.tsx';
import { WhyButton } from '../button/WhyButton.tsx';
import { classes } from '../classes.ts';
import { GlossaryTerm } from '../overlay/GlossaryTerm.tsx';
import { DeltaBadge, type DeltaBadgeProps } from './DeltaBadge.tsx';
import { splitUnit } from './splitUnit.model.ts';
import './figure.css';

export interface FigureProps {
  readonly label: string;
  /** Formatted, with its unit: a figure without a unit is not a figure. */
  readonly value: string;
  /** Makes the label explain itself. */
  readonly term?: GlossaryTermId;
  readonly delta?: DeltaBadgeProps;
  /** The last quarters, oldest first. */
  readonly history?: readonly number[];
  readonly onWhy?: () => void;
  /** Asks what may come of it. */
  readonly onWhatIf?: () => void;
  readonly size?: 's' | 'm' | 'l';
  readonly note?: ReactNode;
}

/** A headline figure: what it is, how much, since last quarter, its recent path, and why (I2). */
export function Figure({
  label,
  value,
  term,
  delta,
  history,
  onWhy,
  onWhatIf,
  size = 'm',
  note,
}: FigureProps) {
  const id = useId();
  const { number, unit } = splitUnit(value);
  return (
    <Group className={classes('hs-figure', `is-${size}`)} aria-labelledby={id}>
      <div className="hs-figure-label" id={id}>
        {term ? <GlossaryTerm term={term}>{label}</GlossaryTerm> : label}
      </div>
      <div className="hs-figure-main">
        <span className="hs-figure-value hs-figures">
          {number}
          {unit !== '' && <span className="hs-figure-unit">{unit}</span>}
        </span>
        {history && history.length > 1 && <Sparkline values={history} />}
      </div>
      {(delta || onWhy) && (
        <div className="hs-figure-foot">
          {delta && <DeltaBadge {...delta} />}
          {onWhy && <WhyButton figure={label} onPress={onWhy} />}
          {onWhatIf && <WhatIfButton figure={label} onPress={onWhatIf} />}
        </div>
      )}
      {note && <div className="hs-figure-note">{note}</div>}
    </Group>
  );
}
