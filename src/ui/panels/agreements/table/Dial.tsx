import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useT } from '../../../../i18n/react.tsx';
import { NumberField } from '../../../kit/fields/NumberField.tsx';
import { DIAL_STEPS, type DialRange, dialPlace, dialValue } from '../terms/dial.model.ts';

/** A value that others pay or have, to hold one's own against; pressing it takes it. */
export interface DialMark {
  /** Left out where the value speaks for itself. */
  readonly label?: string;
  readonly value: number;
}

export interface DialProps {
  readonly label: string;
  /** In the unit of the terms: kUSD, H100e, quarters, shares. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly range: DialRange;
  /** Unit as it is typed, and how much of the inner unit one of it is: $bn and 1,000,000. */
  readonly unit: string;
  readonly per?: number;
  readonly step?: number;
  readonly digits?: number;
  readonly format: (value: number) => string;
  readonly marks?: readonly DialMark[];
  readonly help?: string;
}

/** A number typed, or turned by hand, with the market's own numbers beside it. */
export function Dial({ label, value, onChange, range, unit, per = 1, step, digits = 2, ...rest }: DialProps) {
  const { format, marks = [], help } = rest;
  const place = dialPlace(value, range);
  return (
    <div className="ag-dial">
      <NumberField
        label={label}
        unit={unit}
        value={value / per}
        onChange={(shown) => onChange(range.round(shown * per))}
        minValue={range.min / per}
        {...(step !== undefined && { step: step / per })}
        formatOptions={{ maximumFractionDigits: digits }}
        {...(help !== undefined && { description: help })}
      />
      <Slider<number>
        className="hs-slider ag-dial-slider"
        aria-label={label}
        minValue={0}
        maxValue={DIAL_STEPS}
        value={place}
        onChange={(next) => next !== place && onChange(dialValue(next, range))}
      >
        <SliderTrack className="hs-slider-track">
          {({ state }) => (
            <>
              <div className="hs-slider-fill" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="hs-slider-thumb" aria-label={format(value)} />
            </>
          )}
        </SliderTrack>
      </Slider>
      {marks.length > 0 && <Marks label={label} marks={marks} onTake={onChange} format={format} />}
    </div>
  );
}

interface MarksProps extends Pick<DialProps, 'label' | 'format'> {
  readonly marks: readonly DialMark[];
  readonly onTake: (value: number) => void;
}

function Marks({ label, marks, onTake, format }: MarksProps) {
  const { t } = useT();
  return (
    <ul className="ag-marks" aria-label={t('deals:marks.label', { label })}>
      {marks.map((mark) => (
        <li key={`${mark.label ?? ''}${String(mark.value)}`}>
          <button type="button" className="ag-mark" onClick={() => onTake(mark.value)}>
            {mark.label && <span>{mark.label} </span>}
            <span className="ag-mark-value hs-figures">{format(mark.value)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
