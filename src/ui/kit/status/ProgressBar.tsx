import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import './status.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; left out while the end cannot be told. */
  readonly value?: number;
  /** What is written beside the bar: 3 of 8 quarters. */
  readonly text?: string;
}

/** How far something has come: a site under construction, a training run, a file being read. */
export function ProgressBar({ label, value, text }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="hs-progress"
      minValue={0}
      maxValue={1}
      value={value ?? 0}
      isIndeterminate={value === undefined}
      {...(text !== undefined && { valueLabel: text })}
    >
      {({ percentage }) => (
        <>
          <span className="hs-progress-head">
            <Label className="hs-progress-label">{label}</Label>
            {text && <span className="hs-progress-text hs-figures">{text}</span>}
          </span>
          <span className="hs-progress-track">
            <span className="hs-progress-fill" style={{ inlineSize: `${percentage ?? 30}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
