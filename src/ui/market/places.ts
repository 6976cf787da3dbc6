import type { GeoPoint, SupplierKind } from './picture.ts';
import { SITE_TOWNS } from './siteTowns.ts';

/** A city or county where data centres gather; sites whose scenario names no place are spread over these. */
export interface KnownPlace extends GeoPoint {
  readonly place: string;
}

/** Real clusters of data centres, the largest first. */
export const DATA_CENTRE_PLACES: Readonly<Record<string, readonly KnownPlace[]>> = {
  northAmerica: [
    { place: 'Northern Virginia', lon: -77.5, lat: 39 },
    { place: 'Central Texas', lon: -98.6, lat: 31.6 },
    { place: 'Columbus', lon: -82.9, lat: 40.2 },
    { place: 'Phoenix', lon: -112.1, lat: 33.4 },
    { place: 'Oregon', lon: -120.2, lat: 45.6 },
    { place: 'Iowa', lon: -93.6, lat: 41.9 },
    { place: 'Atlanta', lon: -84.4, lat: 33.7 },
    { place: 'Memphis', lon: -90, lat: 35.1 },
    { place: 'Wyoming', lon: -104.8, lat: 41.5 },
    { place: 'Québec', lon: -73, lat: 46.6 },
    { place: 'Querétaro', lon: -100.4, lat: 20.6 },
  ],
  europe: [
    { place: 'Frankfurt', lon: 8.7, lat: 50.1 },
    { place: 'London', lon: -0.6, lat: 51.6 },
    { place: 'Dublin', lon: -6.5, lat: 53.3 },
    { place: 'Paris', lon: 2.3, lat: 48.7 },
    { place: 'Luleå', lon: 21, lat: 64.6 },
    { place: 'Aragón', lon: -1, lat: 41.7 },
    { place: 'Milano', lon: 9.4, lat: 45.2 },
    { place: 'Warszawa', lon: 21, lat: 52.1 },
  ],
  asiaPacific: [
    { place: 'Tokyo', lon: 139.7, lat: 35.9 },
    { place: 'Johor', lon: 103.7, lat: 1.8 },
    { place: 'Mumbai', lon: 73.1, lat: 19.1 },
    { place: 'Sydney', lon: 150.8, lat: -33.7 },
    { place: 'Seoul', lon: 127.2, lat: 37 },
    { place: 'Hyderabad', lon: 78.4, lat: 17.3 },
    { place: 'Jakarta', lon: 107.2, lat: -6.4 },
  ],
  middleEastAfrica: [
    { place: 'Abu Dhabi', lon: 54.4, lat: 24.2 },
    { place: 'Riyadh', lon: 46.7, lat: 24.7 },
    { place: 'Johannesburg', lon: 28.1, lat: -26 },
    { place: 'Tel Aviv', lon: 34.9, lat: 31.9 },
    { place: 'Nairobi', lon: 36.8, lat: -1.2 },
  ],
};

/** Where the flagship's companies have their headquarters. */
export const HEADQUARTERS: Readonly<Record<string, GeoPoint>> = {
  amazon: { lon: -122.34, lat: 47.62 },
  microsoft: { lon: -122.13, lat: 47.64 },
  google: { lon: -122.08, lat: 37.42 },
  meta: { lon: -122.15, lat: 37.48 },
  oracle: { lon: -97.72, lat: 30.24 },
  coreweave: { lon: -74.4, lat: 40.78 },
  nvidia: { lon: -121.96, lat: 37.37 },
  amd: { lon: -121.95, lat: 37.38 },
  openai: { lon: -122.42, lat: 37.76 },
  anthropic: { lon: -122.4, lat: 37.79 },
  xai: { lon: -122.15, lat: 37.44 },
  mistral: { lon: 2.35, lat: 48.87 },
};

/** Where wafers, packages and memory are made. */
export const SUPPLIER_PLACES: readonly (GeoPoint & { readonly id: string; readonly kind: SupplierKind })[] = [
  { id: 'taiwan', kind: 'foundry', lon: 121, lat: 23.9 },
  { id: 'korea', kind: 'memory', lon: 127.9, lat: 36.2 },
  { id: 'arizona', kind: 'foundry', lon: -111.2, lat: 34.8 },
];

/** Where the flagship's merchant platforms are at home, moved aside a little where a headquarters stands in the way. */
export const SHOP_PLACES: Readonly<Record<string, GeoPoint>> = {
  amazonStores: { lon: -112, lat: 48.5 },
  shopify: { lon: -75.7, lat: 47 },
  etsy: { lon: -71, lat: 40.7 },
  instacart: { lon: -114, lat: 38 },
  walmart: { lon: -94.2, lat: 36.4 },
  mercadoLibre: { lon: -58.4, lat: -34.6 },
};

/**
 * Where a site stands: at the cluster nearest to the real town that it is named after, else at one chosen by its id, the
 * same in every game.
 */
export function placeFor(region: string, siteId: string, name = ''): KnownPlace | null {
  const known = DATA_CENTRE_PLACES[region] ?? [];
  const town = townOf(name);
  return town === null ? placeByChance(known, siteId) : nearestTo(town, known);
}

/** The town in the name of a site; sites after the first bear a numeral. */
function townOf(name: string): GeoPoint | null {
  const [lon, lat] = SITE_TOWNS[name.replace(/ [IVX]+$/, '')] ?? [];
  return lon === undefined || lat === undefined ? null : { lon, lat };
}

function nearestTo(town: GeoPoint, known: readonly KnownPlace[]): KnownPlace | null {
  const away = ({ lon, lat }: GeoPoint): number => Math.hypot((lon - town.lon) * 0.75, lat - town.lat);
  return known.reduce<KnownPlace | null>(
    (best, place) => (best === null || away(place) < away(best) ? place : best),
    null,
  );
}

function placeByChance(known: readonly KnownPlace[], siteId: string): KnownPlace | null {
  let hash = 7;
  for (const letter of siteId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 100003;
  // Scattered once more, since ids often differ in their last digit only; squaring leans towards the largest clusters.
  const unit = ((hash * 7919) % 100003) / 100003;
  return known[Math.floor(unit * unit * known.length)] ?? null;
}
