import { securedShare } from '../energy/security.ts';
import { accountIndex } from '../finance/accounts.ts';
import { returnOnShare } from '../finance/shares.ts';
import { clamp, ratio, zeros } from '../math/numbers.ts';
import { companyAt, type Work } from '../quarter/work.ts';
import type { MutableCompany } from '../state/state.ts';
import { type Course, courseOf } from './course.ts';
import { FIRST_PART, PLACE, SCORE_PARTS, sumsOf } from './perspectives.ts';
import { noteTechnology, type Technology, technologyOfAll } from './technology.ts';

/** Parts of one company: against the target (0–1 in sum) and on the scale that is compared with the best. */
export interface Parts {
  readonly absolute: number[];
  readonly relative: number[];
  /** What was reached, on the scales of the course. */
  readonly made: Course;
}

/** What is counted once for all companies. */
export interface ScoreContext {
  /** Summed shares of clouds, of models and of chips: three numbers a company. */
  readonly markets: readonly number[];
  readonly technology: Technology;
  readonly resilience: readonly number[];
  readonly responsibility: readonly number[];
  /** Parts of the company that is being scored, before they are measured against anything: what it gained, how near the best it is. */
  readonly gained: number[];
  readonly near: number[];
}

const SILICON = accountIndex('revenueSilicon');
const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');
const EMERGENCY = accountIndex('emergencyDebt');

/** Counts what all companies' parts need. */
export function scoreContext(work: Work): ScoreContext {
  const { resilience, responsibility } = work.scenario.scorecard;
  return {
    markets: marketShares(work),
    technology: technologyOfAll(work),
    resilience: [
      resilience.liquidity,
      resilience.leverage,
      resilience.computeSources,
      resilience.suppliers,
      resilience.customers,
      resilience.energy,
    ],
    responsibility: [responsibility.trust, responsibility.quiet, responsibility.clean],
    gained: zeros(SCORE_PARTS.length),
    near: zeros(SCORE_PARTS.length),
  };
}

/**
 * All parts of a company, in the order of {@link SCORE_PARTS}. Both halves of a mark ask how far a seat is on its own course:
 * the first by itself, the second beside the best of its kind.
 */
export function partsOf(work: Work, i: number, context: ScoreContext): Parts {
  const { gained, near } = context;
  noteParts(work, i, context);
  const { parMark } = work.scenario.scorecard;
  const course = courseOf(work, i);
  const sums = sumsOf(gained);
  const asked = [course.value, course.market, course.technology, course.resilience, course.responsibility];
  const compared = [course.value, course.market, course.standing, course.resilience, course.responsibility];
  const absolute: number[] = [];
  const relative: number[] = [];
  for (let k = 0; k < gained.length; k++) {
    const p = PLACE[k] ?? 0;
    // Parts of a full mark, which together are at most one.
    absolute.push(ratio(gained[k] ?? 0, Math.max(sums[p] ?? 0, (asked[p] ?? 0) / parMark)));
    relative.push(ratio(near[k] ?? 0, compared[p] ?? 0));
  }
  return { absolute, relative, made: madeOf(sums, sumsOf(near)) };
}

function madeOf(gain: readonly number[], standing: readonly number[]): Course {
  return {
    value: gain[0] ?? 0,
    market: gain[1] ?? 0,
    technology: gain[2] ?? 0,
    standing: standing[2] ?? 0,
    resilience: gain[3] ?? 0,
    responsibility: gain[4] ?? 0,
  };
}

function noteParts(work: Work, i: number, context: ScoreContext): void {
  const { gained, near } = context;
  const company = companyAt(work.state, i);
  gained[FIRST_PART.value] = valueGrowth(work, i);
  for (let g = 0; g < 3; g++) gained[FIRST_PART.market + g] = context.markets[3 * i + g] ?? 0;
  noteResilience(work, company, gained);
  weigh(gained, FIRST_PART.resilience, context.resilience);
  noteResponsibility(work, company, gained);
  weigh(gained, FIRST_PART.responsibility, context.responsibility);
  for (let k = 0; k < gained.length; k++) near[k] = gained[k] ?? 0;
  noteTechnology(work, company, i, context.technology, gained, near);
}

/** Value per share now over the start: diluting the owners does not count as growth, and what was paid out to them is not lost. */
function valueGrowth(work: Pick<Work, 'scenario' | 'state'>, i: number): number {
  const start = work.scenario.companies[i]?.valuation.marketValue ?? 1;
  return returnOnShare(companyAt(work.state, i), start);
}

/** Revenue shares summed over segments of clouds, segments of models, and the chip market. */
function marketShares(work: Work): number[] {
  const { companies } = work.state;
  const sums = zeros(3 * companies.length);
  const silicon: number[] = [];
  for (const { balances } of companies) silicon.push(-(balances[SILICON] ?? 0));
  for (let s = 0; s < work.scenario.segments.length; s++) {
    const group = work.scenario.segments[s]?.resource === 'serving' ? 1 : 0;
    addShares(sums, work.scratch.revenue[s] ?? [], group);
  }
  addShares(sums, silicon, 2);
  return sums;
}

function addShares(sums: number[], row: readonly number[], group: 0 | 1 | 2): void {
  let all = 0;
  for (let i = 0; i < row.length; i++) all += row[i] ?? 0;
  for (let i = 0; i < row.length; i++) {
    const place = 3 * i + group;
    sums[place] = (sums[place] ?? 0) + ratio(row[i] ?? 0, all);
  }
}

/** A mark of something that a company does not have: its weight goes to the others. */
const NONE = Number.NaN;

/** Turns the marks from place `first` on into weighted ones, each 0–1. */
function weigh(row: number[], first: number, weights: readonly number[]): void {
  let all = 0;
  for (let k = 0; k < weights.length; k++) if (!Number.isNaN(row[first + k] ?? NONE)) all += weights[k] ?? 0;
  for (let k = 0; k < weights.length; k++) {
    const mark = row[first + k] ?? NONE;
    row[first + k] = Number.isNaN(mark) || all <= 0 ? 0 : (clamp(mark, 0, 1) * (weights[k] ?? 0)) / all;
  }
}

/** Liquidity, leverage, compute sources, suppliers, customers, energy. */
function noteResilience(work: Work, company: MutableCompany, gained: number[]): void {
  const { liquidityQuarters } = work.scenario.scorecard;
  const { balances, past, exposure, power, valuation } = company;
  const first = FIRST_PART.resilience;
  const quarterly = Math.max(1, Math.abs(past.revenue[past.revenue.length - 1] ?? 0));
  const debt = -(balances[DEBT] ?? 0) - (balances[EMERGENCY] ?? 0);
  gained[first] = (balances[CASH] ?? 0) / quarterly / liquidityQuarters;
  gained[first + 1] = 1 - clamp(debt / Math.max(1, valuation.marketValue), 0, 1);
  gained[first + 2] = 1 - exposure.compute;
  gained[first + 3] = exposure.suppliers === null ? NONE : 1 - exposure.suppliers;
  gained[first + 4] = exposure.customers === null ? NONE : 1 - exposure.customers;
  // Who draws no power has no price to fear.
  gained[first + 5] = power.bill.mwh <= 0 ? NONE : securedShare(power.bill);
}

/** Trust, quiet with the authorities, clean power. */
function noteResponsibility(work: Work, { trust, scrutiny, power }: MutableCompany, gained: number[]): void {
  const { mwh, carbonT } = power.bill;
  const first = FIRST_PART.responsibility;
  gained[first] = trust / 100;
  gained[first + 1] = 1 - scrutiny / 100;
  gained[first + 2] = mwh <= 0 ? NONE : 1 - clamp(carbonT / mwh / work.scenario.scorecard.dirtyCarbon, 0, 1);
}
