import type { ScenarioDefinition } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { ScenarioPresentation, Snapshot } from '../../../store/types.ts';
import type { Names } from '../../game/names.ts';
import type { GeoPoint } from '../picture.ts';

/** What the map is built from: what the seat sees, the scenario, and the words of the reader. */
export interface MapSource {
  readonly snapshot: Snapshot;
  readonly definition: ScenarioDefinition;
  readonly presentation: ScenarioPresentation;
  readonly names: Names;
  readonly voice: Voice;
}

/** A number kept between 0 and 1; what is no number is 0. */
export function unit(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}

const NOWHERE: GeoPoint = { lon: 0, lat: 0 };

/** Headquarters of a company. */
export function homeOf({ presentation }: MapSource, company: string): GeoPoint {
  return presentation.companies.get(company)?.headquarters ?? NOWHERE;
}

/** Where the name of a region stands. */
export function anchorOf({ presentation }: MapSource, region: string): GeoPoint {
  return presentation.regions.get(region)?.anchor ?? NOWHERE;
}
