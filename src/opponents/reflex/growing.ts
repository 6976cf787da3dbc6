import { type Command, isClosed, roomiestRegion } from '../../engine/index.ts';
import type { Standing } from './standing.ts';
import { vendorsOf } from './vendors.ts';
import type { ReflexChip, ReflexWorld } from './world.ts';

/** Quarters ahead for which chips and sites are wanted, and part of what is missing that is begun in a quarter. */
const CHIPS_AHEAD = 4;
const SITES_AHEAD = 8;
const CHIP_PACE = 0.45;
const SITE_PACE = 0.4;
/** Part of the power for new chips that one quarter's orders take: halls open in lumps, orders are steadier. */
const FILL = 0.24;
/** Use above which customers were turned away, and how many more are thought to wait. */
const FULL = 0.985;
const CROWDED = 1.3;
/** Growth of study a quarter, and of the core business's wants. */
const STUDY = 0.19;
const CORE = 0.06;
/** Part of the money of a quarter that goes into new sites, and of their cost that falls into the first year. */
const SHELLS = 0.35;
const FIRST_YEAR = 0.4;
/** Fewest chips and MW that are worth a decision, and the usual largest site. */
const FEWEST = 50;
const SMALLEST = 20;
const LARGEST = 800;
/** Part of its accelerators that a company renews in a quarter at most. */
const RENEWED = 0.1;
/** What chips of two years from now need of a megawatt beside today's. */
const DENSER = 0.85;
/** Part of the chips that a designer buys of itself where it can. */
const OWN_PART = 0.5;

/** Chips and sites for the demand that is in sight, as far as money and power go (C2, S4, D5). */
export function growing(world: ReflexWorld, standing: Standing): Command[] {
  const { cloud, lab } = standing.definition;
  if (cloud === undefined && lab === undefined) return [];
  const best = bestChip(world, standing);
  const money = investable(standing);
  if (best === undefined || money <= 0) return [];
  return [...orders(world, standing, money), ...sites(world, standing, best, money)];
}

/** What one quarter may promise: what the business brings, part of what lies idle and of what lenders would give, kUSD. */
function investable({ cash, floor, income, loan, ordered, sites: open, company }: Standing): number {
  const idle = Math.max(0, cash - floor - ordered);
  const usual = 1.15 * Math.max(company.figures.capex ?? 0, 0.3 * Math.max(0, income));
  return Math.min(idle + Math.max(0, income) + loan - open / 8, usual + 0.1 * idle);
}

/** H100e that are missing `ahead` quarters from now beyond what is there and ordered. */
export function missing({ growth, h100e, place }: ReflexWorld, standing: Standing, ahead: number): number {
  const { compute, fleet } = standing.company;
  const grown = (amount: number, rate: number): number => amount * (1 + rate * ahead);
  const pressed = (pool: number, use: number): number => pool * use * (use >= FULL ? CROWDED : 1);
  const wanted =
    compute.rentedOut +
    grown(compute.core, CORE) +
    grown(compute.research, STUDY) +
    grown(pressed(compute.service, compute.serviceUse), growth.serving) +
    grown(pressed(compute.rental, compute.rentalUse), growth.rental);
  let waiting = 0;
  for (const entry of fleet)
    if (entry.waiting > 0) waiting += entry.waiting * (h100e[place.get(entry.chip) ?? -1] ?? 0);
  return wanted - compute.owned - compute.rentedIn - waiting - standing.orderedH100e;
}

function bestChip({ onSale, state }: ReflexWorld, { i }: Standing): ReflexChip | undefined {
  return onSale.find((choice) => isFor(choice, i, state));
}

function isFor({ sold, designer }: ReflexChip, i: number, state: ReflexWorld['state']): boolean {
  return designer === i || (sold && state.companies[designer]?.status !== 'failed');
}

function orders(world: ReflexWorld, standing: Standing, money: number): Command[] {
  const { company, i } = standing;
  const gap = missing(world, standing, CHIPS_AHEAD) * CHIP_PACE;
  const live = total(company.liveMW) - total(company.serverMW);
  const renewed = Math.min(standing.obsoleteMW, RENEWED * standing.acceleratorMW);
  const free = live + 0.8 * standing.soonMW + renewed - standing.acceleratorMW - standing.orderedMW;
  const region = roomiest(world, standing);
  if (gap <= 0 || free <= 0 || region === undefined) return [];
  const own = world.onSale.find(({ designer }) => designer === i);
  const bought = vendorsOf(world, standing);
  const part = own === undefined ? 0 : bought.length === 0 ? 1 : OWN_PART;
  return [
    { choice: own, share: part },
    ...bought.map((one) => ({ ...one, share: one.share * (1 - part) })),
  ].flatMap(({ choice, share }) => order(choice, gap * share, FILL * free * share, money * share, region));
}

function order(
  choice: ReflexChip | undefined,
  h100e: number,
  mw: number,
  money: number,
  region: Extract<Command, { kind: 'orderChips' }>['region'],
): Command[] {
  if (choice === undefined) return [];
  const { chip, outlay } = choice;
  const count = Math.floor(
    Math.min(
      h100e / Math.max(1e-9, choice.h100e),
      mw / Math.max(1e-9, choice.mw),
      money / Math.max(1e-9, outlay),
    ),
  );
  return count < FEWEST ? [] : [{ kind: 'orderChips', chip: chip.id, region, count, prepay: false }];
}

/** The region with most power that no chip has taken. */
function roomiest({ scenario, mw, place, region }: ReflexWorld, { company }: Standing) {
  return scenario.regions[roomiestRegion(company, region, (chip) => mw[place.get(chip) ?? -1] ?? 0)]?.id;
}

function sites(world: ReflexWorld, standing: Standing, best: ReflexChip, money: number): Command[] {
  const { company, definition } = standing;
  const halls =
    Math.max(0, missing(world, standing, SITES_AHEAD)) * (best.mw / Math.max(1e-9, best.h100e)) * DENSER;
  const servers =
    definition.cloud === undefined ? 0 : total(company.serverMW) * world.growth.servers * SITES_AHEAD;
  const used = total(company.serverMW) + standing.acceleratorMW + standing.orderedMW;
  const lacking = used + halls + servers - total(company.liveMW) - standing.comingMW;
  const place = openRegion(world, standing);
  if (place === undefined) return [];
  const shell = world.scenario.regions[place]?.shellKUsdPerMW ?? 12_000;
  const affordable = (SHELLS * money) / Math.max(1, shell * FIRST_YEAR);
  const mw = Math.floor(
    Math.min(SITE_PACE * lacking, affordable, LARGEST, world.scenario.parameters.compute.maxSiteMW),
  );
  const region = world.scenario.regions[place];
  if (mw < SMALLEST || region === undefined) return [];
  const live = world.state.sites.find(
    ({ owner, region: where, stage }) => owner === company.id && where === region.id && stage === 'live',
  );
  return [
    live === undefined
      ? { kind: 'buildSite', region: region.id, mw }
      : { kind: 'expandSite', site: live.id, mw },
  ];
}

/** The largest own region that takes new sites; they take turns from quarter to quarter. */
function openRegion({ scenario, state }: ReflexWorld, { company }: Standing): number | undefined {
  const open = scenario.regions
    .map((_, r) => r)
    .filter((r) => {
      const region = state.regions[r];
      return region !== undefined && !isClosed(region.moratorium, state.quarter);
    })
    .sort((a, b) => (company.liveMW[b] ?? 0) - (company.liveMW[a] ?? 0) || a - b);
  // Two quarters of three go where most stands already, the third to the next.
  return open[state.quarter % 3 === 2 && open.length > 1 ? 1 : 0];
}

function total(row: readonly number[]): number {
  let all = 0;
  for (const value of row) all += value;
  return all;
}
