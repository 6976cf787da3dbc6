import { isClosed, waitingMW } from '../../../store/rules.ts';
import type { RegionPicture } from '../picture.ts';
import { anchorOf, type MapSource, unit } from './source.ts';

/** A queue of this many quarters is as hot as it gets, and so is a price of this many times the first. */
const LONGEST_QUEUE = 4;
const DEAREST = 1.6;

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
  const waiting = waitingMW({ ...snapshot.view, scenario: definition }, index);
  const queue = waiting / Math.max(1, region?.gridGrowthMWPerQuarter ?? 1);
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
    heat: heatOf(price / Math.max(1, region?.powerPriceUsdPerMWh ?? price), queue, now?.pressure ?? 0),
    moratorium: isClosed(now?.moratorium ?? null, snapshot.quarter),
    shares: definition.companies.flatMap(({ id: company }, c) => {
      const share = row[c] ?? 0;
      return share > 0 ? [{ company, share }] : [];
    }),
  };
}

/** A third of the heat each: the price against the first one, the wait for the grid, the pressure of the neighbours (E3). */
function heatOf(priceRatio: number, queueQuarters: number, pressure: number): number {
  const price = unit((priceRatio - 1) / (DEAREST - 1));
  return (price + unit(queueQuarters / LONGEST_QUEUE) + unit(pressure / 100)) / 3;
}
