import type { Point } from '../geo/projection.model.ts';
import type { Happening, PlaceRef } from '../picture.ts';
import type { MarketLayout } from './layout.model.ts';

/** Where a happening is to be seen in this layout, or null when neither its place nor its companies are on the map. */
export function placeOf(layout: MarketLayout, happening: Happening): Point | null {
  const named = happening.place ? symbolAt(layout, happening.place) : null;
  if (named) return named;
  return layout.hubs.find((hub) => hub.company.id === happening.companies[0]) ?? null;
}

function symbolAt(layout: MarketLayout, place: PlaceRef): Point | null {
  switch (place.kind) {
    case 'company':
      return layout.hubs.find((one) => one.company.id === place.id) ?? null;
    case 'site':
      return layout.towers.find((one) => one.site.id === place.id) ?? null;
    case 'shop':
      return layout.shops.find((one) => one.shop.id === place.id) ?? null;
    case 'supplier':
      return layout.suppliers.find((one) => one.supplier.id === place.id) ?? null;
    case 'region':
      return layout.regionAt.get(place.id) ?? null;
  }
}
