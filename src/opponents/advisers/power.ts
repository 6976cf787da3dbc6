import {
  type Command,
  clamp,
  type Doctrine,
  firmPower,
  GENERATION_KINDS,
  type GenerationKind,
  levelCost,
  meanOutput,
  PPA_SOURCES,
  type PpaSource,
  powerCover,
  ppaQuote,
  priceLevel,
  type SeatView,
  sourceIndex,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { gridWait } from '../reading/regions.ts';
import { ownSites } from '../reading/sites.ts';
import type { Advise } from './adviser.ts';

/** Runway under which nobody ties himself for years, quarters. */
const SHORT_RUNWAY = 4;
/** Smallest need that is worth a contract, MW; part of a gap that is bought at once. */
const SMALL_NEED = 40;
const PACE = 0.4;
/** Smallest agreement that is worth the ink, MW. */
const SMALLEST_DEAL = 10;
/** Most of what a source offers that one buyer takes: more would only drive up the price. */
const OFFER_SHARE = 0.5;
/** What anybody may take of an offer however little of it runs there: nobody else misses it. */
const CRUMB = 0.02;
/** Wait for the grid from which a company makes its own power, quarters, and pressure from which it does to please. */
const LONG_WAIT = 2;
const HIGH_PRESSURE = 60;
/** Part of the quarter's investment that may go into power stations. */
const STATION_SHARE = 0.2;

/** Contracts against dear power, own stations against long queues and angry neighbours, by doctrine (E2, E3). */
export const power: Advise = (view, doctrine, budget) => {
  if (budget.runway < SHORT_RUNWAY || view.own.finance.emergencyDebt > 0) return [];
  return view.scenario.regions.flatMap((_, r) => [
    ...station(view, r, doctrine, budget),
    ...contract(view, r, doctrine),
  ]);
};

/** Share of its power that a company wants at a fixed price: the careful more, and all more once prices have risen. */
function coverWanted(view: SeatView, r: number, { risk }: Doctrine): number {
  const region = view.regions[r];
  const base = view.scenario.regions[r]?.powerPriceUsdPerMWh ?? 1;
  const rise = region === undefined ? 0 : priceLevel(region) / base - 1;
  return clamp(0.62 - 0.4 * risk + 0.8 * rise, 0.15, 0.9);
}

/**
 * Part of what is on offer in a region that a company counts on: others look at the same offers, so each leaves them theirs
 * by the size of what runs there (T2, E2). Sites under way do not count: those just ordered are known to nobody else.
 */
function partOfOffers(view: SeatView, region: string): number {
  let own = 0;
  let all = 0;
  for (const { owner, region: where, liveMW } of view.sites) {
    if (where !== region) continue;
    all += liveMW;
    if (owner === view.seat) own += liveMW;
  }
  return all > 0 ? Math.min(OFFER_SHARE, own / all) : 0;
}

function contract(view: SeatView, r: number, doctrine: Doctrine): Command[] {
  const definition = view.scenario.regions[r];
  if (definition === undefined) return [];
  const cover = powerCover(view, definition, r);
  const gap = coverWanted(view, r, doctrine) * cover.need - cover.ppa - cover.own;
  if (cover.need < SMALL_NEED || gap < 0.05 * cover.need) return [];
  const years = doctrine.risk < 0.35 ? 15 : 10;
  let left = gap * PACE;
  const signed: Command[] = [];
  for (const deal of deals(view, r, left, years, doctrine)) {
    const mw = Math.floor(Math.min(left, deal.mw));
    if (mw < SMALLEST_DEAL) continue;
    signed.push({ kind: 'signPpa', region: definition.id, source: deal.source, mw, years });
    left -= mw;
  }
  return signed;
}

interface Deal {
  readonly source: PpaSource;
  readonly mw: number;
  readonly gain: number;
}

/** Sources that are not too dear, best first; certainty is worth more to the careful (E2). */
function deals(view: SeatView, r: number, mw: number, years: number, { risk }: Doctrine): readonly Deal[] {
  const region = view.regions[r];
  const { energy } = view.scenario.parameters;
  const part = partOfOffers(view, view.scenario.regions[r]?.id ?? '');
  if (region === undefined || part <= 0) return [];
  const level = Math.max(1, priceLevel(region));
  return PPA_SOURCES.map((source): Deal => {
    const { matchShare, captureShare } = energy.ppa.sources[source];
    const able = Math.min(mw, Math.max(part, CRUMB) * (region.onOffer[sourceIndex(source)] ?? 0));
    const quote = ppaQuote(energy, region, { source, mw: able, years });
    const worth =
      (matchShare + (1 - matchShare) * captureShare) * (1 + (energy.ppa.driftPerYear * years) / 2);
    return { source, mw: able, gain: worth - quote.priceUsdPerMWh / level };
  })
    .filter(({ mw: able, gain }) => able >= SMALLEST_DEAL && gain > -0.02 - 0.12 * (1 - risk))
    .sort((one, other) => other.gain - one.gain);
}

function station(view: SeatView, r: number, doctrine: Doctrine, budget: Budget): Command[] {
  const definition = view.scenario.regions[r];
  if (definition === undefined) return [];
  const wanted = stationWanted(view, r, doctrine);
  if (wanted <= 0) return [];
  const { energy } = view.scenario.parameters;
  const source = stationKind(view, r, doctrine);
  const each = meanOutput(energy, definition, { source, mw: 1 });
  const affordable =
    (budget.invest * STATION_SHARE) / Math.max(1, energy.generation.kinds[source].capitalKUsdPerMW);
  const mw = Math.floor(Math.min(wanted / Math.max(each, 0.05), affordable, energy.generation.maxMW));
  return mw < energy.generation.minMW ? [] : [{ kind: 'buildGeneration', region: definition.id, source, mw }];
}

/** Mean output that the company wants of its own beyond what it has, MW: for sites that wait, for peace, for a lower cost. */
function stationWanted(view: SeatView, r: number, doctrine: Doctrine): number {
  const definition = view.scenario.regions[r];
  const region = view.regions[r];
  if (definition === undefined || region === undefined) return 0;
  const cover = powerCover(view, definition, r);
  if (cover.need < SMALL_NEED) return 0;
  const waits = gridWait(view, r) >= LONG_WAIT ? waitingMW(view, r) * definition.pue * 0.6 : 0;
  const peace = region.pressure >= HIGH_PRESSURE ? 0.05 * cover.need : 0;
  const cost = levelCost(view.scenario.parameters.energy, definition, 'gas', view.own.finance.interestRate);
  const cheap = cost < 0.92 * priceLevel(region) ? 0.2 * doctrine.integration * cover.need : 0;
  const own = Math.max(0, cover.own - firmRunning(view, r) * definition.pue);
  return Math.max(waits - own, Math.max(peace, cheap) - cover.own) * 0.5;
}

/** IT power of own sites that are built or nearly, and not live, MW. */
function waitingMW(view: SeatView, r: number): number {
  let waiting = 0;
  for (const { region, stage, quartersLeft, mw, liveMW } of ownSites(view))
    if (region === view.scenario.regions[r]?.id)
      if (stage === 'grid' || (stage === 'build' && quartersLeft <= 4)) waiting += mw - liveMW;
  return waiting;
}

/** IT power that own stations carry already, MW. */
function firmRunning(view: SeatView, r: number): number {
  const definition = view.scenario.regions[r];
  let firm = 0;
  for (const one of view.own.power.generation)
    if (definition !== undefined && one.region === definition.id && one.quartersLeft <= 0)
      firm += firmPower(view.scenario.parameters.energy, definition, one);
  return firm;
}

/** The bold burn gas where it is cheap; the others take what costs least over its life and comes in time. */
function stationKind(view: SeatView, r: number, { risk }: Doctrine): GenerationKind {
  const definition = view.scenario.regions[r];
  if (definition === undefined) return 'gas';
  const { energy } = view.scenario.parameters;
  let best: GenerationKind = 'gas';
  let least = Number.POSITIVE_INFINITY;
  for (const source of GENERATION_KINDS) {
    const { leadQuarters, carbonTPerMWh } = energy.generation.kinds[source];
    const late = 1 + leadQuarters * (0.05 + 0.05 * risk);
    const dirty = 1 + 0.25 * carbonTPerMWh * (1 - risk);
    const cost = levelCost(energy, definition, source, view.own.finance.interestRate) * late * dirty;
    if (cost >= least) continue;
    least = cost;
    best = source;
  }
  return best;
}
