import type { NewsItem } from '../../../engine/index.ts';

/** Parts of the paper after the front page. */
export const SECTIONS = ['world', 'deals', 'models', 'plant', 'silicon', 'shops', 'money', 'watch'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** In which part each news is told; what is not here stands under money. */
const PLACES: Readonly<Record<string, SectionName>> = {
  agreementSigned: 'deals',
  tranchePaid: 'deals',
  agreementBreached: 'deals',
  agreementCancelled: 'deals',
  agreementOrphaned: 'deals',
  agreementEnded: 'deals',
  computeShortfall: 'deals',
  programmeStarted: 'silicon',
  slipsInDesign: 'silicon',
  slipsInVerification: 'silicon',
  slipsAtTapeOut: 'silicon',
  chipsShortYield: 'silicon',
  chipDearer: 'silicon',
  chipCheaper: 'silicon',
  chipOffered: 'silicon',
  chipRented: 'silicon',
  chipKept: 'silicon',
  foundryBooked: 'silicon',
  portingBegins: 'silicon',
  portingDone: 'silicon',
  chipOrderHeld: 'silicon',
  chipOrderVoid: 'silicon',
  programmeStopped: 'silicon',
  chipTapedOut: 'silicon',
  chipsShortPackaging: 'silicon',
  chipsShortMemory: 'silicon',
  scrutinyRises: 'watch',
  outage: 'watch',
  modelIncident: 'watch',
  siteAnnounced: 'plant',
  siteExpanded: 'plant',
  siteDelayed: 'plant',
  siteWaitsForGrid: 'plant',
  siteLive: 'plant',
  siteCancelled: 'plant',
  modelTrained: 'models',
  modelTrainedOnOpen: 'models',
  talentPoached: 'models',
  talentStays: 'models',
  modelReleased: 'models',
  modelReleasedOpen: 'models',
  integrationLive: 'shops',
  merchantRefuses: 'shops',
  merchantEnds: 'shops',
  platformOpened: 'shops',
  platformClosed: 'shops',
  agreementBoughtOut: 'deals',
  agreementRenegotiated: 'deals',
  agreementTransferred: 'deals',
  firstRefusalAsked: 'deals',
  offerMatched: 'deals',
  letterSigned: 'deals',
  letterLapsed: 'deals',
  acquisitionAnnounced: 'deals',
  bidLost: 'deals',
  bidRefused: 'deals',
  dealBlocked: 'watch',
  authorityWarns: 'watch',
  probeOpened: 'watch',
  probeDropped: 'watch',
  probeSettled: 'watch',
  remedyImposed: 'watch',
  stationOrdered: 'plant',
  stationRuns: 'plant',
  ppaSigned: 'plant',
  ppaCancelled: 'plant',
  moratoriumAnnounced: 'plant',
  moratoriumAverted: 'plant',
  moratoriumExtended: 'plant',
  moratoriumLifted: 'plant',
  eventBegins: 'world',
  eventStrikes: 'world',
  eventNews: 'world',
  eventChoice: 'world',
};

/** One part of the paper, weightiest first. */
export interface Section {
  readonly name: SectionName;
  readonly items: readonly NewsItem[];
  /** Stories that found no room. */
  readonly left: number;
}

/** A quarter as a newspaper: what leads, what stands beside it, and the rest by part. */
export interface Edition {
  readonly lead: NewsItem | null;
  readonly second: readonly NewsItem[];
  readonly sections: readonly Section[];
}

/** Stories beside the lead, and lines in a part. */
const BESIDE = 2;
const LINES = 6;

/**
 * Lays out the news of a quarter, which come weightiest first. The lead and the two beside it are of different
 * kinds where there are any: a front page of three outages is no front page.
 */
export function editionOf(news: readonly NewsItem[]): Edition {
  const front = frontPage(news);
  const rest = news.filter((item) => !front.includes(item));
  const sections = SECTIONS.map((name): Section => {
    const items = rest.filter((item) => placeOf(item) === name);
    return { name, items: items.slice(0, LINES), left: Math.max(0, items.length - LINES) };
  });
  return {
    lead: front[0] ?? null,
    second: front.slice(1),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

export const placeOf = ({ code }: Pick<NewsItem, 'code'>): SectionName => PLACES[code] ?? 'money';

function frontPage(news: readonly NewsItem[]): NewsItem[] {
  const front: NewsItem[] = [];
  for (const item of news) {
    if (front.length > BESIDE) break;
    if (!front.some((one) => one.code === item.code)) front.push(item);
  }
  return front;
}
