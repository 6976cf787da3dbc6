import { Meter as AriaMeter, Label } from 'react-aria-components';
import { classes } from '../classes.ts';
import { type MeterLimits, meterMood } from './meter.model.ts';
import './status.css';

export interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly maxValue: number;
  /** The value with its unit, and usually the limit: 412 of 500 MW. */
  readonly text: string;
  /** From where it becomes a worry (C6: utilisation above 0.9). */
  readonly limits?: MeterLimits;
}

/** How much of a limit is used, with a mark where it becomes a worry. */
export function Meter({ label, value, maxValue, text, limits }: MeterProps) {
  const mood = meterMood(value, limits);
  return (
    <AriaMeter
      className={classes('hs-meter', `is-${mood}`)}
      value={value}
      maxValue={maxValue}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <span className="hs-progress-head">
            <Label className="hs-progress-label">{label}</Label>
            <span className="hs-progress-text hs-figures">{text}</span>
          </span>
          <span className="hs-progress-track">
            <span className="hs-progress-fill" style={{ inlineSize: `${percentage}%` }} />
            {limits && (
              <span
                className="hs-meter-mark"
                style={{ insetInlineStart: `${(limits.warnFrom / maxValue) * 100}%` }}
              />
            )}
          </span>
        </>
      )}
    </AriaMeter>
  );
}
