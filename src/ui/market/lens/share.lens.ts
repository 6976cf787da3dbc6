import { NIGHT } from '../palette.ts';
import type { MarketPicture, RegionPicture, RegionShare } from '../picture.ts';
import { companyBars, type Lens, PLAIN, type Tint } from './lens.ts';

function leader(region: RegionPicture): RegionShare | null {
  return region.shares.reduce<RegionShare | null>(
    (best, one) => (!best || one.share > best.share ? one : best),
    null,
  );
}

function leaderTint(region: RegionPicture, picture: MarketPicture): Tint {
  const first = leader(region);
  const company = picture.companies.find((one) => one.id === first?.company);
  if (!first || !company) return { colour: NIGHT.landEdge, strength: 0.1, pattern: null, glow: 0 };
  return { colour: company.colour, strength: 0.16 + first.share * 0.5, pattern: company.pattern, glow: 0.25 };
}

function yours(region: RegionPicture, picture: MarketPicture): number {
  const you = picture.companies.find((one) => one.isYou);
  return region.shares.find((one) => one.company === you?.id)?.share ?? 0;
}

/** Who sells most of the chosen segment where: land wears the leader's colour and pattern. */
export const shareLens: Lens = {
  ...PLAIN,
  id: 'share',
  compute: 0.3,
  shops: 0,
  suppliers: 0,
  tint: leaderTint,
  rows: (region, picture) => [
    { labelKey: 'market:plate.leader', figure: { value: leader(region)?.share ?? 0, unit: 'percent' } },
    { labelKey: 'market:plate.yours', figure: { value: yours(region, picture), unit: 'percent' } },
  ],
  bars: (region, picture) =>
    companyBars(new Map(region.shares.map((one) => [one.company, one.share])), picture),
  gauge: (company, picture) => {
    const shares = picture.regions.map(
      (region) => region.shares.find((one) => one.company === company.id)?.share ?? 0,
    );
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  },
  legend: [
    { key: 'market:legend.leaderColour', swatch: { kind: 'hatch', colour: NIGHT.calm } },
    { key: 'market:legend.shareGauge', swatch: { kind: 'ring', colour: NIGHT.ink } },
    { key: 'market:legend.you', swatch: { kind: 'ring', colour: NIGHT.you } },
  ],
};
