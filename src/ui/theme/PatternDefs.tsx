import type { PatternName } from './companyPalette.ts';
import { PATTERN_TILES, type PatternTile } from './companyPatterns.ts';

/** What to give as `mask` to a shape filled with a company's hue, so that only its texture is drawn. */
export const patternMask = (name: PatternName): string => `url(#hs-mask-${name})`;

const REACH = 2000;

/**
 * The textures as SVG masks; rendered once, near the root of the page. Masks and not fills, because a pattern's
 * colour is its own and not that of the shape it fills.
 */
export function PatternDefs() {
  return (
    <svg className="hs-visually-hidden" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(PATTERN_TILES).map(([name, tile]) => (
          <TextureMask key={name} name={name} tile={tile} />
        ))}
      </defs>
    </svg>
  );
}

function TextureMask({ name, tile }: { readonly name: string; readonly tile: PatternTile }) {
  const isFilled = tile.stroke === 0;
  return (
    <>
      <pattern id={`hs-tile-${name}`} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse">
        <path
          d={tile.path}
          fill={isFilled ? '#fff' : 'none'}
          stroke={isFilled ? 'none' : '#fff'}
          strokeWidth={tile.stroke}
        />
      </pattern>
      <mask id={`hs-mask-${name}`} maskUnits="userSpaceOnUse" x="0" y="0" width={REACH} height={REACH}>
        <rect width={REACH} height={REACH} fill={`url(#hs-tile-${name})`} />
      </mask>
    </>
  );
}
