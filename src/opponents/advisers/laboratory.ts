import { at, type Command, clamp, type Doctrine, type SeatView, safetyNeed } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { uses } from '../levers.ts';
import { definitionOf, lastGrowth, revenueOf } from '../reading/company.ts';
import { budgetChange } from '../reading/spending.ts';
import type { Advise } from './adviser.ts';

/** Safety work as a share of model revenue that is usual. */
const USUAL_SAFETY = 0.015;

/** People, projects, safety and software (M2, M3, M5, S5). */
export const laboratory: Advise = (view, doctrine, budget) =>
  [researchers(view, doctrine, budget), spending(view, doctrine, budget)].filter(
    (command) => command !== null,
  );

function researchers(view: SeatView, doctrine: Doctrine, budget: Budget): Command | null {
  if (definitionOf(view).lab === undefined || !uses(doctrine, 'research')) return null;
  const { researchers: now, targetResearchers } = view.own.lab;
  const pace = (doctrine.talent / 4) * hunger(view);
  const thrift = budget.runway < 2 ? -0.06 : budget.runway < 5 ? pace / 2 : pace;
  const count = Math.max(10, Math.round(now * (1 + thrift)));
  return Math.abs(count - targetResearchers) < Math.max(1, 0.01 * now)
    ? null
    : { kind: 'setResearchers', count };
}

/** Points behind the frontier over which the wish for more people grows, and what is left of it in the lead. */
const BEHIND = 10;
const LEADING = 0.5;

/** How much a team should grow by its place, 0.5–1.2 of the doctrine's pace: each more of a team adds less than the one before (M2). */
function hunger({ own, knowledge }: SeatView): number {
  return clamp(LEADING + (knowledge.frontier - own.lab.capability) / BEHIND, LEADING, 1.2);
}

function spending(view: SeatView, doctrine: Doctrine, budget: Budget): Command | null {
  const { lab, silicon } = definitionOf(view);
  const tight = budget.runway < 3;
  const wanted: Partial<Record<'research' | 'safety' | 'software', number>> = {};
  if (lab !== undefined) {
    const models = Math.max(0, view.own.figures.modelRevenue);
    const pressure = clamp(1 + (60 - view.own.trust) / 40, 0.6, 1.6);
    const asked = safetyNeed(view.scenario.parameters.models, view.own.lab.capability);
    const duty = Math.min(asked, (doctrine.safety / USUAL_SAFETY) * 0.5 * asked, 0.05 * models);
    const safety =
      Math.max(lab.safetySpend * 0.5, duty, doctrine.safety * models * pressure) * (tight ? 0.6 : 1);
    if (uses(doctrine, 'safety')) wanted.safety = safety;
    if (uses(doctrine, 'research'))
      wanted.research = tight ? 0 : 0.02 * models + 0.002 * revenueOf(view) * doctrine.research;
  }
  if (silicon !== undefined && !tight && uses(doctrine, 'ownChips'))
    wanted.software = softwareFor(view, doctrine);
  return budgetChange(view, wanted);
}

/** A young software family is worth most money; a ripe one is kept up (S5). */
function softwareFor(view: SeatView, doctrine: Doctrine): number {
  const families = view.scenario.families
    .map((family, f) => ({ family, gap: 1 - at(view.maturity, f) }))
    .filter(({ family }) => family.designer === view.seat);
  const gap = families.reduce((sum, one) => sum + one.gap, 0);
  const scale = 0.004 * revenueOf(view) * (1 + Math.max(0, lastGrowth(view)));
  return scale * (0.3 + doctrine.integration) * clamp(2 * gap, 0.1, 1.5);
}
