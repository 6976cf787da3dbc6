import { classes } from '../kit/classes.ts';
import { Swatch } from '../kit/company/Swatch.tsx';
import type { Tone } from './chartTypes.ts';

/** One entry of a legend. */
export interface LegendItem {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** `band` and `line` for fans, a square else. */
  readonly shape?: 'square' | 'line' | 'dashed' | 'band' | 'wide-band' | 'hatched';
}

/** What the colours and textures mean. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className="hs-legend">
      {items.map((item) => (
        <li key={item.id} className="hs-legend-item">
          {typeof item.tone === 'number' ? (
            <Swatch position={item.tone} />
          ) : (
            <span
              className={classes('hs-legend-mark', `is-${item.tone}`, `is-${item.shape ?? 'square'}`)}
              aria-hidden="true"
            />
          )}
          {item.name}
        </li>
      ))}
    </ul>
  );
}
