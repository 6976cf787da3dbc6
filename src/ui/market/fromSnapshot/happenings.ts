import type { NewsItem } from '../../../engine/index.ts';
import { newsLine } from '../../game/newsText.ts';
import type { Happening, HappeningKind, NewsPicture, PhaseId, PlaceRef } from '../picture.ts';
import { PHASES } from '../picture.ts';
import { homeOf, type MapSource } from './source.ts';
import { valueHappenings } from './valueHappenings.ts';

/** How each code of the engine's news is shown on the map; a code that is not here is a flash. */
const KINDS: Readonly<Record<string, HappeningKind>> = {
  agreementSigned: 'rope',
  tranchePaid: 'stream',
  agreementBreached: 'snap',
  agreementCancelled: 'snap',
  agreementOrphaned: 'snap',
  agreementEnded: 'snap',
  computeShortfall: 'fall',
  chipTapedOut: 'spark',
  modelTrained: 'spark',
  modelTrainedOnOpen: 'spark',
  modelReleased: 'spark',
  modelReleasedOpen: 'spark',
  slipsInDesign: 'fall',
  slipsInVerification: 'fall',
  slipsAtTapeOut: 'fall',
  chipsShortYield: 'fall',
  chipOrderHeld: 'fall',
  chipOrderVoid: 'fall',
  chipDearer: 'rise',
  chipCheaper: 'fall',
  chipOffered: 'wave',
  chipRented: 'wave',
  programmeStopped: 'fall',
  chipsShortPackaging: 'fall',
  chipsShortMemory: 'fall',
  scrutinyRises: 'alarm',
  outage: 'alarm',
  modelIncident: 'alarm',
  emergencyLoan: 'alarm',
  restructured: 'alarm',
  failed: 'alarm',
  siteLive: 'rise',
  siteAnnounced: 'rise',
  siteExpanded: 'rise',
  siteCancelled: 'fall',
  integrationLive: 'wave',
  platformOpened: 'wave',
  platformClosed: 'wave',
};

/** The map's phases by the engine's, where the names differ: some small phases are told together. */
const PHASE_NAMES: Readonly<Record<string, PhaseId>> = {
  energy: 'construction',
  foundry: 'chipProgrammes',
  modelRelease: 'research',
  talent: 'research',
  incidents: 'eventTriggers',
  allocation: 'computeAllocation',
  clearing: 'marketClearing',
};

const GRAVE = new Set([
  'outage',
  'modelIncident',
  'emergencyLoan',
  'restructured',
  'failed',
  'agreementBreached',
]);
/** What stays on the map as a flag, and how many flags it bears. */
const FLAG_FROM = 4;
const FLAGS = 6;

/** What happened in the last quarter, in the order in which the map tells it. */
export function happenings(source: MapSource): Happening[] {
  const news = source.snapshot.news.map((item, index) => happeningOf(source, item, index));
  return [...news, ...valueHappenings(source)];
}

function happeningOf(source: MapSource, item: NewsItem, index: number): Happening {
  const { key, params } = newsLine(item, source);
  return {
    id: `news-${source.snapshot.quarter}-${index}`,
    phase: phaseOf(item.phase),
    kind: KINDS[item.code] ?? 'flash',
    place: placeOf(source, item),
    companies: item.companies,
    magnitude: item.weight / 5,
    textKey: key,
    params,
  };
}

function phaseOf(name: string): PhaseId {
  return PHASE_NAMES[name] ?? PHASES.find((phase) => phase === name) ?? 'report';
}

/** Where it happened: the site or shop that it is about, else the region, else the first company's home. */
function placeOf({ snapshot, definition }: MapSource, item: NewsItem): PlaceRef | null {
  const { about, params } = item;
  if (snapshot.view.sites.some((site) => site.id === about && site.stage !== 'cancelled'))
    return { kind: 'site', id: about ?? '' };
  if (definition.merchants.some((merchant) => merchant.id === about))
    return { kind: 'shop', id: about ?? '' };
  if (typeof params.region === 'string') return { kind: 'region', id: params.region };
  const [first] = item.companies;
  return first === undefined || item.companies.length > 1 ? null : { kind: 'company', id: first };
}

/** The weightiest news as flags on the map. */
export function newsPictures(source: MapSource): NewsPicture[] {
  return source.snapshot.news
    .filter((item) => item.weight >= FLAG_FROM)
    .slice(0, FLAGS)
    .map((item, index) => {
      const { key, params } = newsLine(item, source);
      return {
        id: `flag-${source.snapshot.quarter}-${index}`,
        at: homeOf(source, item.companies[0] ?? ''),
        textKey: key,
        params,
        grave: GRAVE.has(item.code),
      };
    });
}
