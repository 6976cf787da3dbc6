import { DATA_CENTRE_PLACES, SUPPLIER_PLACES } from '../../market/places.ts';
import { arcBetween, type Vector, vectorOf } from './globe.model.ts';
import { landDots } from './landDots.ts';

/** A light on the ground: where, and how strong, 0–1. */
export interface Light {
  readonly at: Vector;
  readonly strength: number;
}

/** A line of light between two places, drawn as it travels. */
export interface Arc {
  readonly points: readonly Vector[];
  /** Where in its own time it starts, 0–1, so that arcs do not beat together. */
  readonly offset: number;
}

/** Everything that is drawn on the globe. Made once. */
export interface GlobeScene {
  readonly land: readonly Vector[];
  readonly lights: readonly Light[];
  readonly arcs: readonly Arc[];
}

/** Chips go from the foundries to the first clusters of each region; compute goes between the clusters. */
const ROUTES: readonly (readonly [string, number, string, number])[] = [
  ['northAmerica', 0, 'europe', 0],
  ['northAmerica', 1, 'asiaPacific', 0],
  ['northAmerica', 4, 'northAmerica', 0],
  ['europe', 1, 'middleEastAfrica', 0],
  ['europe', 2, 'northAmerica', 5],
  ['asiaPacific', 1, 'asiaPacific', 3],
  ['asiaPacific', 2, 'middleEastAfrica', 1],
  ['northAmerica', 8, 'northAmerica', 3],
  ['europe', 4, 'europe', 5],
];

/** The night side of the world: land as dots, data centres as lights, what flows between them as arcs. */
export function makeGlobeScene(): GlobeScene {
  return { land: landDots(), lights: lights(), arcs: arcs() };
}

function lights(): Light[] {
  return Object.values(DATA_CENTRE_PLACES).flatMap((places) =>
    places.map(({ lon, lat }, rank) => ({ at: vectorOf(lon, lat), strength: 1 / (1 + rank * 0.28) })),
  );
}

function arcs(): Arc[] {
  const between = ROUTES.map(([fromRegion, i, toRegion, j]) => [place(fromRegion, i), place(toRegion, j)]);
  const chips = SUPPLIER_PLACES.map(({ lon, lat }, k) => [vectorOf(lon, lat), place('northAmerica', k * 3)]);
  return [...between, ...chips].flatMap(([from, to], index) =>
    from && to ? [{ points: arcBetween(from, to, 0.16, 48), offset: (index * 0.37) % 1 }] : [],
  );
}

function place(region: string, index: number): Vector | undefined {
  const found = DATA_CENTRE_PLACES[region]?.[index];
  return found && vectorOf(found.lon, found.lat);
}
