import type { LensId, MarketPicture } from '../picture.ts';
import { companyPictures } from './companies.ts';
import { flowPictures } from './flows.ts';
import { atGathered, gatherSites } from './gather.ts';
import { happenings, newsPictures } from './happenings.ts';
import { regionPictures } from './regions.ts';
import { ropePictures } from './ropes.ts';
import { shopPictures, supplierPictures } from './shops.ts';
import { sitePictures } from './sites.ts';
import type { MapSource } from './source.ts';

export type { MapSource } from './source.ts';

/** What the reader chose to see. */
export interface MapChoice {
  readonly lens: LensId;
  /** Segment of which the shares speak. */
  readonly segment: string;
  /** Label of the quarter that is spoken of: the one to decide, or the one that is being told. */
  readonly quarter: string;
}

/** The market as the seat may see it (I1), ready to be drawn. Pure: the same source gives the same picture. */
export function marketPicture(source: MapSource, { lens, segment, quarter }: MapChoice): MarketPicture {
  const { names, voice } = source;
  const companies = companyPictures(source);
  const alive = new Set(companies.map(({ id }) => id));
  const { sites, foundUnder } = gatherSites(sitePictures(source), source.snapshot.seat);
  return {
    quarter: voice.formats.formatQuarter(quarter),
    lens,
    segment: names.segment(segment),
    companies,
    regions: regionPictures(source, segment),
    sites,
    suppliers: supplierPictures(source),
    flows: flowPictures(source).filter((flow) => alive.has(flow.company)),
    agreements: ropePictures(source).filter((rope) => alive.has(rope.from) && alive.has(rope.to)),
    shops: shopPictures(source),
    news: newsPictures(source),
    happenings: atGathered(happenings(source), foundUnder),
  };
}
