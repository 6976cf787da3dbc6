import type { SitePicture } from '../picture.ts';
import { DATA_CENTRE_PLACES, type KnownPlace, placeFor } from '../places.ts';
import { plantOf } from './plant.ts';
import { anchorOf, type MapSource } from './source.ts';

/** MW from which what stands in a region is shown as two and as three clusters. */
const CLUSTERS_FROM = [600, 2400];
/** How the power is divided between the clusters, largest first. */
const SPLIT: readonly (readonly number[])[] = [[1], [0.65, 0.35], [0.5, 0.3, 0.2]];

/** Id of a cluster of what stood before the campaign; selecting it means the company in that region. */
export function estateId(company: string, region: string, nth: number): string {
  return `estate:${company}:${region}:${nth}`;
}

/** Company and region of an estate's id, or null for the id of a site. */
export function estateOf(id: string): { readonly company: string; readonly region: string } | null {
  const [kind, company, region] = id.split(':');
  return kind === 'estate' && company && region ? { company, region } : null;
}

/** What each company has live in each region, besides the sites that are told one by one. */
export function estatePictures(source: MapSource): SitePicture[] {
  const { definition } = source;
  return definition.companies.flatMap(({ id: company }, c) =>
    definition.regions.flatMap(({ id: region }, r) => clusters(source, company, c, region, r)),
  );
}

function clusters(source: MapSource, company: string, c: number, region: string, r: number): SitePicture[] {
  const { snapshot } = source;
  const live = snapshot.view.rivals[c]?.liveMW[r] ?? 0;
  const told = snapshot.view.sites
    .filter((site) => site.owner === company && site.region === region && site.stage === 'live')
    .reduce((sum, site) => sum + site.liveMW, 0);
  const mw = live - told;
  if (mw < 1) return [];
  const parts = SPLIT[CLUSTERS_FROM.filter((from) => mw >= from).length] ?? [1];
  const plant = plantOf(source, company, region);
  return parts.map((part, nth) => {
    const at = clusterPlace(source, company, region, nth);
    return {
      id: estateId(company, region, nth),
      owner: company,
      region,
      name: at.place,
      place: at.place,
      at: { lon: at.lon, lat: at.lat },
      mw: mw * part,
      liveMW: mw * part,
      stage: 'live',
      progress: 1,
      ...plant,
    };
  });
}

/** The largest clusters first, each company starting at another, so that the towers spread over the map. */
function clusterPlace(source: MapSource, company: string, region: string, nth: number): KnownPlace {
  const known = DATA_CENTRE_PLACES[region] ?? [];
  const first = known.findIndex(({ place }) => place === placeFor(region, company)?.place);
  const found = known[(Math.max(0, first) + nth * 2) % Math.max(1, known.length)];
  return found ?? { place: source.names.region(region), ...anchorOf(source, region) };
}
