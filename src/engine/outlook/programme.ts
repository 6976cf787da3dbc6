import { usualYield, yieldAtLaunch, yieldCost } from '../quarter/chipYield.ts';
import {
  ambitionFactor,
  programmePace,
  slipRisk,
  teamAfter,
  teamAfterCut,
} from '../quarter/programmePace.ts';
import { compile } from '../state/compile.ts';
import type { ChipDefinition } from '../state/definition.ts';
import type { SeatView } from '../state/view.ts';

/** What one would decide about a programme (S2): running, stopped or not yet begun. */
export interface ProgrammePlan {
  readonly chip: string;
  /** kUSD a quarter. */
  readonly funding: number;
  readonly ambition: number;
}

/** What a plan promises, and how surely. Quarters are counted from now: 1 = it can be made when this quarter has ended. */
export interface ProgrammeOutlook {
  /** Quarters until the chip can be made without a slip; null when nothing moves. */
  readonly soonest: number | null;
  /** With one chance in ten earlier, in the middle, and one chance in ten later. */
  readonly early: number | null;
  readonly likely: number | null;
  readonly late: number | null;
  /** Chance of a slip in each quarter, and in the whole rest of the programme. */
  readonly slipRisk: number;
  readonly anySlip: number;
  /** Performance relative to an H100, and beside the plan. */
  readonly performance: number;
  readonly performanceFactor: number;
  /** Yield in the quarter of launch, and cost of a chip then, kUSD. */
  readonly yieldAtLaunch: number;
  readonly costAtLaunch: number;
  /** Cost of a chip at the usual yield, kUSD. */
  readonly costMature: number;
  /** Team after the decision, 0–1, and kUSD to the likely end. */
  readonly team: number;
  readonly costToGo: number;
  /** Spent so far, kUSD: sunk if it is stopped. */
  readonly sunk: number;
}

/** Quarters beyond which an end is not worth naming. */
const HORIZON = 60;

/** S2: forecast of a programme under a plan; null for a chip that no programme has to deliver. */
export function programmeOutlook(view: SeatView, plan: ProgrammePlan): ProgrammeOutlook | null {
  const place = compile(view.scenario).chip.get(plan.chip) ?? -1;
  const chip = view.scenario.chips[place];
  if (chip?.programme === undefined) return null;
  const rules = view.scenario.parameters.silicon;
  const known = view.own.programmes.find((programme) => programme.chip === plan.chip);
  const team = known === undefined ? 1 : teamAfterCut(rules, known, plan.funding);
  const clean = cleanQuarters(view, chip, plan, 1 - (known?.progress ?? 0), team);
  const risk = slipRisk(rules, plan.ambition);
  const ends = clean === null ? null : quantiles(clean, risk);
  const launch = yieldAtLaunch(rules, plan.ambition);
  return {
    soonest: clean,
    early: ends?.early ?? null,
    likely: ends?.likely ?? null,
    late: ends?.late ?? null,
    slipRisk: risk,
    anySlip: clean === null ? 0 : 1 - survival(risk, clean),
    performance: chip.performance * ambitionFactor(rules, plan.ambition),
    performanceFactor: ambitionFactor(rules, plan.ambition),
    yieldAtLaunch: launch,
    costAtLaunch: chip.unitCost * yieldCost(rules, chip, launch),
    costMature: chip.unitCost * yieldCost(rules, chip, usualYield(rules, chip)),
    team,
    costToGo: plan.funding * (ends?.likely ?? 0),
    sunk: known?.spent ?? 0,
  };
}

/** Quarters without a slip that are still needed; null when they are too many. */
function cleanQuarters(
  view: SeatView,
  { programme }: ChipDefinition,
  { funding }: ProgrammePlan,
  part: number,
  startTeam: number,
): number | null {
  if (programme === undefined || funding <= 0) return null;
  let team = startTeam;
  let left = part;
  for (let quarters = 1; quarters <= HORIZON; quarters++) {
    left -= programmePace(programme, funding, team);
    if (left <= 1e-9) return quarters;
    team = teamAfter(view.scenario.parameters.silicon, { team, status: 'running' });
  }
  return null;
}

function survival(risk: number, quarters: number): number {
  let chance = 1;
  for (let k = 0; k < quarters; k++) chance *= 1 - risk;
  return chance;
}

/** Chances with which a programme is done by its early, likely and late quarter. */
const LEVELS = [0.1, 0.5, 0.9] as const;

/** Tenth, fiftieth and ninetieth percentile of clean quarters and slips together (negative binomial). */
function quantiles(clean: number, risk: number): { early: number; likely: number; late: number } {
  let chance = survival(risk, clean);
  let total = chance;
  const found: number[] = [];
  for (let slips = 0; slips < HORIZON && found.length < 3; slips++) {
    while (total >= (LEVELS[found.length] ?? Number.POSITIVE_INFINITY)) found.push(clean + slips);
    chance *= ((clean + slips) / (slips + 1)) * risk;
    total += chance;
  }
  const [early = clean, likely = HORIZON, late = HORIZON] = found;
  return { early, likely, late };
}
