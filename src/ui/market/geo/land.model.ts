import { geoGraticule, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { worldProjection } from './projection.model.ts';

export interface CountryShape {
  /** ISO 3166-1 numeric, or the name in the atlas where a land has no number, as Kosovo. */
  readonly iso: string;
  /** SVG path data in world units. */
  readonly path: string;
}

export interface LandShapes {
  readonly countries: readonly CountryShape[];
  readonly borders: string;
  readonly coast: string;
  readonly graticule: string;
}

/** Nobody builds there, and it would take a fifth of the picture. */
const ANTARCTICA = '010';

/** Turns the atlas into path data once; drawing at any zoom is then a matter of the canvas transform. */
export function shapesOf(topology: Topology): LandShapes {
  const countries = countriesOf(topology);
  const path = geoPath(worldProjection()).digits(2);
  return {
    countries: feature(topology, countries).features.map((country) => ({
      iso: String(country.id ?? nameOf(country.properties)),
      path: path(country) ?? '',
    })),
    borders: path(mesh(topology, countries, (a, b) => a !== b)) ?? '',
    coast: path(mesh(topology, countries, (a, b) => a === b)) ?? '',
    graticule: path(geoGraticule().step([15, 15])()) ?? '',
  };
}

function nameOf(properties: object | null): string {
  return properties && 'name' in properties ? String(properties.name) : '';
}

function countriesOf(topology: Topology): GeometryCollection<object> {
  const found = topology.objects.countries;
  if (found?.type !== 'GeometryCollection') throw new Error('The atlas has no countries.');
  // Country shapes carry a name and nothing else that is read here, so their properties are any object.
  const geometries = found.geometries.filter((one) => one.id !== ANTARCTICA) as GeometryObject<object>[];
  return { type: 'GeometryCollection', geometries };
}
