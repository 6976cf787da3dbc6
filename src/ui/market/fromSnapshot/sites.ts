import { siteName } from '../../panels/decision/siteName.ts';
import type { SitePicture, SiteStage } from '../picture.ts';
import { placeFor } from '../places.ts';
import { estatePictures } from './estates.ts';
import { plantOf } from './plant.ts';
import { anchorOf, type MapSource, unit } from './source.ts';

type Site = MapSource['snapshot']['view']['sites'][number];

const NO_PLANT = { utilisation: 0, acceleratorShare: 0, ownChipShare: 0 };

/** Sites under way and live, and what stood before them. */
export function sitePictures(source: MapSource): SitePicture[] {
  const sites = source.snapshot.view.sites.filter((site) => site.stage !== 'cancelled');
  return [...estatePictures(source), ...sites.map((site) => sitePicture(source, site))];
}

function sitePicture(source: MapSource, site: Site): SitePicture {
  const name = siteName(site, source.names);
  const found = placeFor(site.region, site.id, site.name) ?? {
    place: source.names.region(site.region),
    ...anchorOf(source, site.region),
  };
  return {
    id: site.id,
    owner: site.owner,
    region: site.region,
    name,
    place: found.place,
    at: { lon: found.lon, lat: found.lat },
    mw: site.mw,
    liveMW: site.liveMW,
    stage: stageOf(site),
    progress: progressOf(site),
    ...(site.liveMW > 0 ? plantOf(source, site.owner, site.region) : NO_PLANT),
  };
}

function stageOf(site: Site): SiteStage {
  if (site.paused) return 'paused';
  return site.stage === 'cancelled' ? 'paused' : site.stage;
}

/** Of a building its money spent, of a wait for the grid the power that has come. */
function progressOf(site: Site): number {
  if (site.stage === 'live') return 1;
  if (site.stage === 'grid') return unit(site.liveMW / Math.max(1, site.mw));
  return unit(site.spent / Math.max(1, site.budget));
}
