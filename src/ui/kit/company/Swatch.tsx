import { companyLook } from '../../theme/companyPalette.ts';
import { patternMask } from '../../theme/PatternDefs.tsx';
import './company.css';

export interface SwatchProps {
  /** The company's place in the scenario's list. */
  readonly position: number;
}

/** A legend's small square in a company's hue and texture. Decoration: its name stands beside it. */
export function Swatch({ position }: SwatchProps) {
  const look = companyLook(position);
  return (
    <span className="hs-swatch" data-company={look.slot} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect className="hs-monogram-field" width="16" height="16" rx="2" />
        {look.pattern !== 'solid' && (
          <rect
            className="hs-swatch-texture"
            width="16"
            height="16"
            rx="2"
            mask={patternMask(look.pattern)}
          />
        )}
      </svg>
    </span>
  );
}
