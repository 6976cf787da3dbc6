import { securedShare } from '../energy/security.ts';
import { accountIndex } from '../finance/accounts.ts';
import { clamp, ratio, sum } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { companyAt, type Work } from '../quarter/work.ts';
import type { Perspective } from '../state/definition.ts';
import type { MutableCompany } from '../state/state.ts';
import { bestChips, openingChips, openingFleet, runningChips } from './chips.ts';
import { type Course, courseOf } from './course.ts';

/** O2: parts of the score with the perspective to which each belongs. The names are causes of its changes (I2). */
export const SCORE_PARTS = [
  { cause: 'partValue', of: 'value' },
  { cause: 'partCloudShares', of: 'market' },
  { cause: 'partModelShares', of: 'market' },
  { cause: 'partChipShares', of: 'market' },
  { cause: 'partModels', of: 'technology' },
  { cause: 'partChips', of: 'technology' },
  { cause: 'partFleet', of: 'technology' },
  { cause: 'partLiquidity', of: 'resilience' },
  { cause: 'partLeverage', of: 'resilience' },
  { cause: 'partComputeSources', of: 'resilience' },
  { cause: 'partSuppliers', of: 'resilience' },
  { cause: 'partCustomers', of: 'resilience' },
  { cause: 'partEnergy', of: 'resilience' },
  { cause: 'partTrust', of: 'responsibility' },
  { cause: 'partQuiet', of: 'responsibility' },
  { cause: 'partClean', of: 'responsibility' },
] as const satisfies readonly { readonly cause: string; readonly of: Perspective }[];

/** Parts of one company: against the target (0–1 in sum) and on the scale that is compared with the best. */
export interface Parts {
  readonly absolute: number[];
  readonly relative: number[];
  /** What was reached, on the scales of the course. */
  readonly made: Course;
}

/** What is counted once for all companies. */
export interface ScoreContext {
  readonly markets: readonly (readonly [cloud: number, models: number, chips: number])[];
  readonly chips: readonly number[];
  readonly chipsBefore: readonly number[];
  /** The best of all chips. */
  readonly topChip: number;
}

const SILICON = accountIndex('revenueSilicon');
const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');
const EMERGENCY = accountIndex('emergencyDebt');

/** Counts what all companies' parts need. */
export function scoreContext(work: Work): ScoreContext {
  const chips = bestChips(work);
  let topChip = 0;
  for (const one of chips) topChip = Math.max(topChip, one);
  return {
    markets: marketShares(work),
    chips,
    chipsBefore: openingChips(work.scenario, work.index),
    topChip,
  };
}

/**
 * All parts of a company, in the order of {@link SCORE_PARTS}. Both halves of a mark ask how far a seat is on its own course:
 * the first by itself, the second beside the best of its kind.
 */
export function partsOf(work: Work, i: number, context: ScoreContext): Parts {
  const company = companyAt(work.state, i);
  const { parMark } = work.scenario.scorecard;
  const course = courseOf(work, i);
  const growth = [valueGrowth(work, i)];
  const shares = context.markets[i] ?? [];
  const technology = technologyOf(work, company, i, context);
  const resilience = resilienceParts(work, company);
  const responsibility = responsibilityParts(work, company);
  const absolute: number[] = [];
  addMarked(absolute, growth, course.value / parMark);
  addMarked(absolute, shares, course.market / parMark);
  addMarked(absolute, technology.gain, course.technology / parMark);
  addMarked(absolute, resilience, course.resilience / parMark);
  addMarked(absolute, responsibility, course.responsibility / parMark);
  const relative: number[] = [];
  addDivided(relative, growth, course.value);
  addDivided(relative, shares, course.market);
  addDivided(relative, technology.near, course.standing);
  addDivided(relative, resilience, course.resilience);
  addDivided(relative, responsibility, course.responsibility);
  const made = {
    value: growth[0] ?? 0,
    market: sum(shares),
    technology: sum(technology.gain),
    standing: sum(technology.near),
    resilience: sum(resilience),
    responsibility: sum(responsibility),
  };
  return { absolute, relative, made };
}

/** Adds parts as shares of a full mark, which together are at most one. */
function addMarked(row: number[], parts: readonly number[], full: number): void {
  addDivided(row, parts, Math.max(sum(parts), full));
}

function addDivided(row: number[], parts: readonly number[], by: number): void {
  for (const part of parts) row.push(ratio(part, by));
}

/** Value per share now over the start: diluting the owners does not count as growth. */
export function valueGrowth(work: Pick<Work, 'scenario' | 'state'>, i: number): number {
  const { valuation } = companyAt(work.state, i);
  const start = work.scenario.companies[i]?.valuation.marketValue ?? 1;
  return valuation.marketValue / valuation.shares / start;
}

/** Revenue shares summed over segments of clouds, segments of models, and the chip market. */
function marketShares(work: Work): [number, number, number][] {
  const { companies } = work.state;
  const sums: [number, number, number][] = [];
  const silicon: number[] = [];
  for (const { balances } of companies) {
    sums.push([0, 0, 0]);
    silicon.push(-(balances[SILICON] ?? 0));
  }
  for (let s = 0; s < work.scenario.segments.length; s++) {
    const group = work.scenario.segments[s]?.resource === 'serving' ? 1 : 0;
    addShares(sums, work.scratch.revenue[s] ?? [], group);
  }
  addShares(sums, silicon, 2);
  return sums;
}

function addShares(sums: [number, number, number][], row: readonly number[], group: 0 | 1 | 2): void {
  const all = sum(row);
  for (let i = 0; i < sums.length; i++) {
    const own = sums[i];
    if (own !== undefined) own[group] += ratio(row[i] ?? 0, all);
  }
}

/** Models, chips and fleet of one company: what was gained as a part of the target, and how near the best there is. */
interface Technology {
  readonly gain: readonly [models: number, chips: number, fleet: number];
  readonly near: readonly [models: number, chips: number, fleet: number];
}

/** The better of models and chips counts; who makes neither is measured by what it runs. */
function technologyOf(work: Work, company: MutableCompany, i: number, context: ScoreContext): Technology {
  const { lab, silicon } = work.scenario.companies[i] ?? {};
  if (lab === undefined && silicon === undefined) return fleetOf(work, i, context);
  const card = work.scenario.scorecard;
  const gained = lab === undefined ? 0 : Math.max(0, company.lab.capability - lab.capability);
  const models = gained / card.capabilityTarget;
  const behind = (company.lab.capability - work.state.knowledge.frontier) / card.frontierPoints;
  const modelsNear = company.lab.capability > 0 ? Math.max(0, 1 + behind) : 0;
  const [now, before] = [context.chips[i] ?? 0, context.chipsBefore[i] ?? 0];
  const chips = gainOf(work, now, before);
  const chipsNear = ratio(now, context.topChip);
  return {
    gain: models >= chips ? [models, 0, 0] : [0, chips, 0],
    near: modelsNear >= chipsNear ? [modelsNear, 0, 0] : [0, chipsNear, 0],
  };
}

function fleetOf(work: Work, i: number, context: ScoreContext): Technology {
  const now = runningChips(work, i);
  return {
    gain: [0, 0, gainOf(work, now, openingFleet(work, i))],
    near: [0, 0, ratio(now, context.topChip)],
  };
}

/** Performance per watt over what it was, as a part of the target: equal factors count alike. */
function gainOf({ scenario }: Work, now: number, before: number): number {
  if (now <= 0 || before <= 0) return 0;
  return Math.max(0, log(now / before) / log(scenario.scorecard.chipTarget));
}

/** Weighted marks, each 0–1; parts that do not apply (null) leave their weight to the others. */
function weighted(marks: readonly (number | null)[], weights: readonly number[]): number[] {
  let all = 0;
  for (let k = 0; k < marks.length; k++) if (marks[k] !== null) all += weights[k] ?? 0;
  const parts: number[] = [];
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k] ?? null;
    parts.push(mark === null || all <= 0 ? 0 : (clamp(mark, 0, 1) * (weights[k] ?? 0)) / all);
  }
  return parts;
}

function resilienceParts(work: Work, company: MutableCompany): number[] {
  const { liquidityQuarters, resilience: weights } = work.scenario.scorecard;
  const { balances, past, exposure, power, valuation } = company;
  const quarterly = Math.max(1, Math.abs(past.revenue[past.revenue.length - 1] ?? 0));
  const debt = -(balances[DEBT] ?? 0) - (balances[EMERGENCY] ?? 0);
  const marks = [
    (balances[CASH] ?? 0) / quarterly / liquidityQuarters,
    1 - clamp(debt / Math.max(1, valuation.marketValue), 0, 1),
    1 - exposure.compute,
    exposure.suppliers === null ? null : 1 - exposure.suppliers,
    exposure.customers === null ? null : 1 - exposure.customers,
    // Who draws no power has no price to fear.
    power.bill.mwh <= 0 ? null : securedShare(power.bill),
  ];
  return weighted(marks, [
    weights.liquidity,
    weights.leverage,
    weights.computeSources,
    weights.suppliers,
    weights.customers,
    weights.energy,
  ]);
}

function responsibilityParts(work: Work, { trust, scrutiny, power }: MutableCompany): number[] {
  const { dirtyCarbon, responsibility: weights } = work.scenario.scorecard;
  const { mwh, carbonT } = power.bill;
  const clean = mwh <= 0 ? null : 1 - clamp(carbonT / mwh / dirtyCarbon, 0, 1);
  return weighted([trust / 100, 1 - scrutiny / 100, clean], [weights.trust, weights.quiet, weights.clean]);
}
