import { FLOW_COLOUR, NIGHT } from '../palette.ts';
import type { MarketPicture, RegionPicture } from '../picture.ts';
import { type Lens, PLAIN } from './lens.ts';

export const OWN_CHIP_RAMP = ['#7d8aa0', '#7c6bd6', '#c9a8ff'] as const;

interface Chips {
  readonly fill: number;
  readonly own: number;
}

function chipsIn(region: RegionPicture, picture: MarketPicture): Chips {
  let live = 0;
  let used = 0;
  let own = 0;
  for (const site of picture.sites) {
    if (site.region !== region.id) continue;
    live += site.liveMW;
    used += site.liveMW * site.acceleratorShare;
    own += site.liveMW * site.acceleratorShare * site.ownChipShare;
  }
  return { fill: live > 0 ? used / live : 0, own: used > 0 ? own / used : 0 };
}

/** From foundry and memory to the sites: whose chips fill the halls, and how tight supply is. */
export const chipsLens: Lens = {
  ...PLAIN,
  id: 'chips',
  towerFace: 'ownChips',
  chips: 1,
  shops: 0,
  suppliers: 1,
  tint: (region, picture) => ({
    colour: OWN_CHIP_RAMP[1],
    strength: 0.1 + 0.4 * chipsIn(region, picture).own,
    pattern: null,
    glow: 0.15,
  }),
  rows: (region, picture) => {
    const chips = chipsIn(region, picture);
    return [
      { labelKey: 'market:plate.chipFill', figure: { value: chips.fill, unit: 'percent' } },
      { labelKey: 'market:plate.ownChips', figure: { value: chips.own, unit: 'percent' } },
    ];
  },
  legend: [
    { key: 'market:legend.chipFlow', swatch: { kind: 'dot', colour: FLOW_COLOUR.chips, square: true } },
    { key: 'market:legend.ownChips', swatch: { kind: 'ramp', colours: OWN_CHIP_RAMP } },
    { key: 'market:legend.supplyRing', swatch: { kind: 'ring', colour: NIGHT.alarm } },
  ],
};
