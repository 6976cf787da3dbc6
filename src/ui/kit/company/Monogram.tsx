import { type CompanyLook, companyLook } from '../../theme/companyPalette.ts';
import { patternMask } from '../../theme/PatternDefs.tsx';
import { classes } from '../classes.ts';
import { monogramOf } from './monogram.model.ts';
import './company.css';

export interface MonogramProps {
  /** The company's name: its first letters are drawn. */
  readonly name: string;
  /** Its place in the scenario's list of companies, which decides hue and texture. */
  readonly position: number;
  readonly size?: 's' | 'm' | 'l' | 'xl';
  readonly isYou?: boolean;
  /** Letters of its own, where the scenario gives them. */
  readonly letters?: string;
  /** Set when the name stands beside it, so that it is not read twice. */
  readonly isDecoration?: boolean;
}

/** A company's stamp: letters in its hue over its texture; a ring of lamplight when it is yours. */
export function Monogram({
  name,
  position,
  size = 'm',
  isYou = false,
  letters,
  isDecoration = false,
}: MonogramProps) {
  const look = companyLook(position);
  const naming = isDecoration ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <span
      className={classes('hs-monogram', `is-${size}`, isYou && 'is-you')}
      data-company={look.slot}
      {...naming}
    >
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <Stamp look={look} />
      </svg>
      {/* Drawn by the style sheet: as text the letters would be part of the name of whatever they stand in. */}
      <span className="hs-monogram-letters" data-letters={letters ?? monogramOf(name)} aria-hidden="true" />
    </span>
  );
}

function Stamp({ look }: { readonly look: CompanyLook }) {
  return (
    <>
      <rect className="hs-monogram-field" width="40" height="40" rx="4" />
      <path className="hs-monogram-band" d="M0 29H40V36A4 4 0 0 1 36 40H4A4 4 0 0 1 0 36Z" />
      {look.pattern !== 'solid' && (
        <path
          className="hs-monogram-texture"
          d="M0 29H40V36A4 4 0 0 1 36 40H4A4 4 0 0 1 0 36Z"
          mask={patternMask(look.pattern)}
        />
      )}
    </>
  );
}
