import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './fields.css';

export interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step?: number;
  /** Writes the value with its unit, for the eye and for the ear. */
  readonly format: (value: number) => string;
  readonly description?: string;
  readonly isDisabled?: boolean;
}

/** A value between two limits, dragged or moved with the arrows. */
export function SliderField({ label, format, description, onChange, ...rest }: SliderFieldProps) {
  return (
    <Slider<number> {...rest} className="hs-field hs-slider" onChange={onChange}>
      <div className="hs-field-head">
        <Label className="hs-field-label">{label}</Label>
        <SliderOutput className="hs-slider-output hs-figures">
          {({ state }) => format(state.getThumbValue(0))}
        </SliderOutput>
      </div>
      <SliderTrack className="hs-slider-track">
        {({ state }) => (
          <>
            <div className="hs-slider-fill" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="hs-slider-thumb" />
          </>
        )}
      </SliderTrack>
      <div className="hs-slider-ends hs-figures" aria-hidden="true">
        <span>{format(rest.minValue)}</span>
        <span>{format(rest.maxValue)}</span>
      </div>
      {description && <p className="hs-field-help">{description}</p>}
    </Slider>
  );
}
