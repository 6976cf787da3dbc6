import { ratio } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import type { MutableCompany } from '../state/state.ts';
import { bestChips, openingChips, openingFleets, runningChips } from './chips.ts';
import { FIRST_PART } from './perspectives.ts';

/** Chips of all companies now and at the start, performance per watt. */
export interface Technology {
  readonly chips: readonly number[];
  readonly chipsBefore: readonly number[];
  readonly fleetsBefore: readonly number[];
  /** The best of all chips. */
  readonly topChip: number;
}

/** Counts what all companies' technology is compared with. */
export function technologyOfAll(work: Work): Technology {
  const chips = bestChips(work);
  let topChip = 0;
  for (let i = 0; i < chips.length; i++) topChip = Math.max(topChip, chips[i] ?? 0);
  return {
    chips,
    chipsBefore: openingChips(work.scenario, work.index),
    fleetsBefore: openingFleets(work.scenario, work.index),
    topChip,
  };
}

const MODELS = FIRST_PART.technology;
const CHIPS = MODELS + 1;
const FLEET = MODELS + 2;

/**
 * Models, chips and fleet of one company: what was gained as a part of the target, and how near the best there is. The better
 * of models and chips counts; who makes neither is measured by what it runs.
 */
export function noteTechnology(
  work: Work,
  company: MutableCompany,
  i: number,
  technology: Technology,
  gained: number[],
  near: number[],
): void {
  for (let k = MODELS; k <= FLEET; k++) {
    gained[k] = 0;
    near[k] = 0;
  }
  const { lab, silicon } = work.scenario.companies[i] ?? {};
  if (lab === undefined && silicon === undefined) {
    const fleet = runningChips(work, i);
    gained[FLEET] = gainOf(work, fleet, technology.fleetsBefore[i] ?? 0);
    near[FLEET] = ratio(fleet, technology.topChip);
    return;
  }
  const card = work.scenario.scorecard;
  const { capability } = company.lab;
  const models = (lab === undefined ? 0 : Math.max(0, capability - lab.capability)) / card.capabilityTarget;
  const behind = (capability - work.state.knowledge.frontier) / card.frontierPoints;
  const modelsNear = capability > 0 ? Math.max(0, 1 + behind) : 0;
  const now = technology.chips[i] ?? 0;
  const chips = gainOf(work, now, technology.chipsBefore[i] ?? 0);
  const chipsNear = ratio(now, technology.topChip);
  if (models >= chips) gained[MODELS] = models;
  else gained[CHIPS] = chips;
  if (modelsNear >= chipsNear) near[MODELS] = modelsNear;
  else near[CHIPS] = chipsNear;
}

/** Performance per watt over what it was, as a part of the target: equal factors count alike. */
function gainOf({ scenario }: Work, now: number, before: number): number {
  if (now <= 0 || before <= 0) return 0;
  return Math.max(0, log(now / before) / log(scenario.scorecard.chipTarget));
}
