import type { GenerationKind, PpaSource, SeatView } from '../../../../engine/index.ts';
import {
  firmPower,
  isClosed,
  levelCost,
  meanOutput,
  type PowerCover,
  powerCover,
  ppaQuote,
  priceLevel,
  siteOutlooks,
  waitingMW,
} from '../../../../store/rules.ts';

type Region = SeatView['regions'][number];

/** What stands between a company and new permits in a region (E3). */
export type Permits =
  | { readonly state: 'open' }
  | { readonly state: 'announced'; readonly from: number; readonly until: number }
  | { readonly state: 'closed'; readonly until: number };

/** A region's power market and grid, and the seat's own power there. */
export interface PowerRow {
  readonly id: string;
  readonly usdPerMWh: number;
  readonly firstUsdPerMWh: number;
  readonly price: Region['price'];
  readonly before: Region['priceBefore'];
  readonly carbonKgPerMWh: number;
  readonly queueMW: number;
  readonly freeGridMW: number;
  readonly pressure: number;
  readonly pressureParts: Region['pressureParts'];
  readonly permits: Permits;
  readonly cover: PowerCover;
}

/** Power by region, in the scenario's order. */
export function powerRows(view: SeatView): readonly PowerRow[] {
  return view.scenario.regions.flatMap((definition, r) => {
    const region = view.regions[r];
    if (region === undefined) return [];
    return [
      {
        id: definition.id,
        usdPerMWh: region.powerPriceUsdPerMWh,
        firstUsdPerMWh: definition.powerPriceUsdPerMWh,
        price: region.price,
        before: region.priceBefore,
        carbonKgPerMWh: region.carbonTPerMWh * 1000,
        queueMW: waitingMW(view, r),
        freeGridMW: Math.max(0, region.freeGridMW),
        pressure: region.pressure,
        pressureParts: region.pressureParts,
        permits: permitsOf(region, view.quarter),
        cover: powerCover(view, definition, r),
      },
    ];
  });
}

/** Whether permits are granted now, and until when not (E3). */
export function permitsOf({ moratorium }: Pick<Region, 'moratorium'>, quarter: number): Permits {
  if (moratorium === null) return { state: 'open' };
  if (isClosed(moratorium, quarter)) return { state: 'closed', until: moratorium.until };
  return quarter < moratorium.from ? { state: 'announced', ...moratorium } : { state: 'open' };
}

/** Where power comes from. */
export const ORIGINS = ['own', 'ppa', 'spot'] as const;
export type Origin = (typeof ORIGINS)[number];

/** MWh by origin in the last quarter, and what of own and contracted power was sold. */
export interface Mix {
  readonly id: string;
  readonly used: number;
  readonly sold: number;
  readonly parts: Readonly<Record<Origin, number>>;
}

/** The seat's supply of the last quarter in each region where it drew power. */
export function mixes(view: SeatView): readonly Mix[] {
  return view.own.power.bill.regions.flatMap(({ used, sold, own, ppa, spot }, r) => {
    const id = view.scenario.regions[r]?.id;
    return id === undefined || used <= 0 ? [] : [{ id, used, sold, parts: { own, ppa, spot } }];
  });
}

/** Everywhere together. */
export function mixOfAll(rows: readonly Mix[]): Mix {
  const sum = { id: '', used: 0, sold: 0, parts: { own: 0, ppa: 0, spot: 0 } };
  for (const row of rows) {
    sum.used += row.used;
    sum.sold += row.sold;
    for (const origin of ORIGINS) sum.parts[origin] += row.parts[origin];
  }
  return sum;
}

/** What a purchase agreement is worth against the market, USD per MWh (E2). */
export interface PpaOutlook {
  readonly quote: ReturnType<typeof ppaQuote>;
  /** Spot price at which it neither gains nor loses, what is sold back counted. */
  readonly breakEven: number;
  /** What it saves a quarter at today's price level, kUSD. */
  readonly savesNow: number;
  readonly from: number;
}

const HOURS = 2190;

/** E2: quote, break-even and saving of an agreement at today's level of prices. */
export function ppaOutlook(
  view: SeatView,
  r: number,
  plan: { readonly source: PpaSource; readonly mw: number; readonly years: number },
): PpaOutlook | null {
  const region = view.regions[r];
  if (region === undefined) return null;
  const { energy } = view.scenario.parameters;
  const quote = ppaQuote(energy, region, plan);
  const { matchShare, captureShare, leadQuarters } = energy.ppa.sources[plan.source];
  const worth = matchShare + (1 - matchShare) * captureShare;
  const gain = priceLevel(region) * worth - quote.priceUsdPerMWh;
  return {
    quote,
    breakEven: quote.priceUsdPerMWh / Math.max(0.01, worth),
    savesNow: (gain * plan.mw * HOURS) / 1000,
    from: view.quarter + leadQuarters,
  };
}

/** What an own station gives (E2). */
export interface StationOutlook {
  /** Mean output and IT power that can run without the grid, MW. */
  readonly output: number;
  readonly firmMW: number;
  /** All costs of a MWh over its life, USD: the spot price from which it pays. */
  readonly breakEven: number;
  readonly savesNow: number;
  readonly runs: number;
  /** Quarter at whose end the seat's sites of the region are all live, without and with it; null beyond sight. */
  readonly liveNow: number | null;
  readonly liveThen: number | null;
  /** IT power under way in the region, MW. */
  readonly underWay: number;
}

/** E2: output, cost and effect on the wait for the grid of a station ordered now. */
export function stationOutlook(
  view: SeatView,
  r: number,
  plan: { readonly source: GenerationKind; readonly mw: number },
): StationOutlook | null {
  const definition = view.scenario.regions[r];
  const region = view.regions[r];
  if (definition === undefined || region === undefined) return null;
  const { energy } = view.scenario.parameters;
  const { leadQuarters } = energy.generation.kinds[plan.source];
  const output = meanOutput(energy, definition, plan);
  const breakEven = levelCost(energy, definition, plan.source, view.own.finance.interestRate);
  const station = {
    id: 'draft',
    region: definition.id,
    ...plan,
    quartersLeft: leadQuarters,
    spent: 0,
    budget: 0,
  };
  const power = { ...view.own.power, generation: [...view.own.power.generation, station] };
  return {
    output,
    firmMW: firmPower(energy, definition, plan),
    breakEven,
    savesNow: ((priceLevel(region) - breakEven) * output * HOURS) / 1000,
    runs: view.quarter + leadQuarters,
    liveNow: allLive(view, definition.id),
    liveThen: allLive({ ...view, own: { ...view.own, power } }, definition.id),
    underWay: underWayIn(view, definition.id),
  };
}

function ownSites(view: SeatView, region: string) {
  return view.sites.filter(
    (site) =>
      site.owner === view.seat &&
      site.region === region &&
      site.stage !== 'live' &&
      site.stage !== 'cancelled' &&
      !site.paused,
  );
}

function underWayIn(view: SeatView, region: string): number {
  return ownSites(view, region).reduce((sum, { mw, liveMW }) => sum + mw - liveMW, 0);
}

/** Quarter at whose end all own sites of a region are live; null when one of them is beyond sight. */
function allLive(view: SeatView, region: string): number | null {
  const ids = new Set(ownSites(view, region).map(({ id }) => id));
  let last = -1;
  for (const { site, live } of siteOutlooks(view)) {
    if (!ids.has(site)) continue;
    if (live === null) return null;
    last = Math.max(last, live);
  }
  return last < 0 ? null : last;
}

/** Parts of a price in the order in which a reader would tell them. */
export const PRICE_PARTS = ['base', 'scarcity', 'queue', 'season', 'swing'] as const;
export type PricePart = (typeof PRICE_PARTS)[number];

/** I2: a price a quarter ago and now, and what each part did; the parts that did nothing are left out. */
export function priceChange({ price, before }: Pick<PowerRow, 'price' | 'before'>): {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly part: PricePart; readonly amount: number }[];
} {
  const sum = (parts: PowerRow['price']): number =>
    PRICE_PARTS.reduce((total, part) => total + parts[part], 0);
  return {
    from: sum(before),
    to: sum(price),
    parts: PRICE_PARTS.map((part) => ({ part, amount: price[part] - before[part] })).filter(
      ({ amount }) => Math.abs(amount) > 1e-9,
    ),
  };
}
