import type { RegionPicture } from '../picture.ts';
import { anchorOf, type MapSource, unit } from './source.ts';

/** A queue of this many quarters is as hot as it gets, and so is a price of this many times the first. */
const LONGEST_QUEUE = 10;
const DEAREST = 2;

/**
 * The regions with their power market and who sells there.
 * @param segment of which the shares speak
 */
export function regionPictures(source: MapSource, segment: string): RegionPicture[] {
  const place = source.definition.segments.findIndex((one) => one.id === segment);
  return source.definition.regions.map((_, index) => regionPicture(source, index, place));
}

function regionPicture(source: MapSource, index: number, segment: number): RegionPicture {
  const { definition, presentation, snapshot, names } = source;
  const region = definition.regions[index];
  const now = snapshot.view.regions[index];
  const id = region?.id ?? '';
  const price = now?.powerPriceUsdPerMWh ?? 0;
  const queue = (now?.queueMW ?? 0) / Math.max(1, region?.gridGrowthMWPerQuarter ?? 1);
  const row = snapshot.shares[segment]?.[index] ?? [];
  return {
    id,
    name: names.region(id),
    anchor: anchorOf(source, id),
    countries: presentation.regions.get(id)?.countries ?? [],
    powerPriceUsdPerMWh: price,
    gridQueueQuarters: queue,
    freeGridMW: now?.freeGridMW ?? 0,
    loadMW: now?.loadMW ?? 0,
    heat: heatOf(price / Math.max(1, region?.powerPriceUsdPerMWh ?? price), queue),
    // Moratoria come with the rules of regulation (R2, E3); until a region can declare one, none is in force.
    moratorium: false,
    shares: definition.companies.flatMap(({ id: company }, c) => {
      const share = row[c] ?? 0;
      return share > 0 ? [{ company, share }] : [];
    }),
  };
}

/** Half of the heat is the price against the first one, half the wait for the grid. */
function heatOf(priceRatio: number, queueQuarters: number): number {
  return unit((priceRatio - 1) / (DEAREST - 1)) / 2 + unit(queueQuarters / LONGEST_QUEUE) / 2;
}
