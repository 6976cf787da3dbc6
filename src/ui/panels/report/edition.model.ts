import type { NewsItem } from '../../../engine/index.ts';
import { type ChoiceRound, choiceRounds, isChoice } from './choices.model.ts';

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

/** A quarter as a newspaper: what leads, what stands beside it, who answered what to an event, and the rest by part. */
export interface Edition {
  readonly lead: NewsItem | null;
  readonly second: readonly NewsItem[];
  readonly choices: readonly ChoiceRound[];
  readonly sections: readonly Section[];
}

/** Stories beside the lead, lines in a part, and how many of these may be of one kind. */
const BESIDE = 2;
const LINES = 5;
const ALIKE = 3;

/** How much more the reader's own story weighs. */
const YOURS = 1;

/**
 * Lays out the news of a quarter for the reader at a seat. The lead and the two beside it are of different kinds where
 * there are any: a front page of three outages is no front page. Of equally weighty news the reader's own comes first,
 * then what is larger.
 */
export function editionOf(news: readonly NewsItem[], seat: string): Edition {
  const told = news.filter((item) => !isChoice(item));
  const ranked = [...told].sort((a, b) => printedWeight(b, seat) - printedWeight(a, seat));
  const front = frontPage(ranked);
  const rest = ranked.filter((item) => !front.includes(item));
  const sections = SECTIONS.map((name) => sectionOf(name, rest));
  return {
    lead: front[0] ?? null,
    second: front.slice(1),
    choices: choiceRounds(news),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

export const placeOf = ({ code }: Pick<NewsItem, 'code'>): SectionName => PLACES[code] ?? 'money';

/** A part of the paper; many stories of one kind make room for others. */
function sectionOf(name: SectionName, news: readonly NewsItem[]): Section {
  const own = news.filter((item) => placeOf(item) === name);
  const varied = own.filter(
    (item, k) => own.slice(0, k).filter(({ code }) => code === item.code).length < ALIKE,
  );
  const items = varied.slice(0, LINES);
  return { name, items, left: own.length - items.length };
}

function printedWeight(item: NewsItem, seat: string): number {
  return item.weight + (item.companies.some((company) => company === seat) ? YOURS : 0) + sizeOf(item);
}

/** How large a story is, from 0 to below 1: by its money, else by the capability or the megawatts that it tells of. */
function sizeOf({ params }: NewsItem): number {
  const kUSD = Number(params.value ?? params.amount ?? params.price ?? 0);
  if (kUSD > 0) return Math.min(0.9, Math.log10(1 + kUSD) / 12);
  return Math.min(0.9, Number(params.capability ?? 0) / 400 + Number(params.mw ?? 0) / 10_000);
}

function frontPage(news: readonly NewsItem[]): NewsItem[] {
  const front: NewsItem[] = [];
  for (const item of news) {
    if (front.length > BESIDE) break;
    if (!front.some((one) => one.code === item.code)) front.push(item);
  }
  return front;
}
