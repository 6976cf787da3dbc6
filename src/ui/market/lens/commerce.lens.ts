import { NIGHT, ROPE_COLOUR } from '../palette.ts';
import type { MarketPicture, RegionPicture } from '../picture.ts';
import { companyBars, type Lens, PLAIN } from './lens.ts';

function shopsIn(region: RegionPicture, picture: MarketPicture) {
  return picture.shops.filter((shop) => shop.region === region.id);
}

/** Levels that each vendor has built with the region's shops, weighted by what the shops turn over. */
function reach(region: RegionPicture, picture: MarketPicture): Map<string, number> {
  const sums = new Map<string, number>();
  for (const shop of shopsIn(region, picture)) {
    for (const one of shop.integrations)
      sums.set(one.vendor, (sums.get(one.vendor) ?? 0) + one.level * shop.gmvKusd);
  }
  return sums;
}

/** The act of buying: districts of shops whose windows are lit by the vendors built into them. */
export const commerceLens: Lens = {
  ...PLAIN,
  id: 'commerce',
  towers: 0.22,
  siteLabels: false,
  shops: 1,
  suppliers: 0,
  tint: (region, picture) => ({
    colour: ROPE_COLOUR.commerce,
    strength: shopsIn(region, picture).length > 0 ? 0.16 : 0.05,
    pattern: null,
    glow: 0.15,
  }),
  rows: (region, picture) => {
    const shops = shopsIn(region, picture);
    if (shops.length === 0) return [];
    return [
      {
        labelKey: 'market:plate.gmv',
        figure: { value: shops.reduce((sum, shop) => sum + shop.gmvKusd, 0), unit: 'kusd' },
      },
      {
        labelKey: 'market:plate.integrations',
        figure: {
          value: shops.reduce(
            (sum, shop) => sum + shop.integrations.filter((one) => one.level > 0).length,
            0,
          ),
          unit: 'count',
        },
      },
    ];
  },
  bars: (region, picture) => companyBars(reach(region, picture), picture),
  legend: [
    { key: 'market:legend.windows1', swatch: { kind: 'windows', level: 1 } },
    { key: 'market:legend.windows3', swatch: { kind: 'windows', level: 3 } },
    { key: 'market:legend.vendorThread', swatch: { kind: 'rope', colour: NIGHT.inkSoft, dash: [3, 4] } },
  ],
};
