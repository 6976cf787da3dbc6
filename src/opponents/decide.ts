import { type Command, clamp, type Difficulty, type Doctrine, type SeatView } from '../engine/index.ts';
import type { Adviser } from './advisers/adviser.ts';
import { ADVISERS } from './advisers/index.ts';
import { type Budget, budgetOf } from './budget.ts';
import { chance } from './chance.ts';
import { difficultyOf, doctrineOf, USUAL_DIFFICULTY } from './leaders.ts';
import { definitionOf } from './reading/company.ts';
import { addAll, openDraft } from './staging/draft.ts';

interface DecideOptions {
  /** By which doctrine; else by the one that the scenario gives the company. */
  readonly doctrine?: string;
  readonly difficulty?: string;
}

/**
 * What the program does in a seat this quarter: the advisers speak in turn, each on the view as those before it left it.
 * Pure and repeatable: the same view and options give the same commands (T4), and it knows only what the seat may know (I1).
 * Every command passes `checkCommand` after those before it.
 */
export function decide(view: SeatView, options: DecideOptions = {}): Command[] {
  if (view.status === 'finished' || view.own.status === 'failed') return [];
  const difficulty = difficultyOf(view.scenario, options.difficulty ?? USUAL_DIFFICULTY);
  const doctrine = misjudged(
    doctrineOf(view.scenario, options.doctrine ?? definitionOf(view).doctrine),
    difficulty,
    view,
  );
  const draft = openDraft(view);
  let budget: Budget = budgetOf(draft.view, doctrine);
  for (const adviser of ADVISERS) {
    if (!isHeard(adviser, difficulty, view)) continue;
    const before = moneyIn(draft.view);
    addAll(draft, adviser.advise(draft.view, doctrine, budget));
    if (hasMoved(before, draft.view)) budget = budgetOf(draft.view, doctrine);
  }
  return draft.commands;
}

/** What a budget is made of, as far as commands change it. */
function moneyIn({ own, orders, sites, agreements }: SeatView) {
  return { balances: own.balances, fleet: own.fleet, orders, sites, agreements };
}

/** Whether anything that a budget is made of is not what it was. */
function hasMoved(before: ReturnType<typeof moneyIn>, after: SeatView): boolean {
  return (
    before.balances !== after.own.balances ||
    before.fleet !== after.own.fleet ||
    before.orders !== after.orders ||
    before.sites !== after.sites ||
    before.agreements !== after.agreements
  );
}

function isHeard({ id, always }: Adviser, { attention }: Difficulty, view: SeatView): boolean {
  return always || chance(view.quarter, view.seat, id) < attention;
}

/** Weights that a poor leader misjudges: those that are a matter of degree, each by its own error this year. */
const MISJUDGED = [
  'ahead',
  'capexGrowth',
  'targetUse',
  'pricePosition',
  'research',
  'talent',
  'shopYears',
] as const;

function misjudged(doctrine: Doctrine, { noise }: Difficulty, view: SeatView): Doctrine {
  if (noise === 0) return doctrine;
  const changed: { -readonly [Key in (typeof MISJUDGED)[number]]?: number } = {};
  const year = Math.floor(view.quarter / 4);
  for (const key of MISJUDGED) {
    const error = noise * (2 * chance(year, view.seat, key) - 1);
    changed[key] = doctrine[key] * clamp(1 + error, 0.5, 1.5);
  }
  return { ...doctrine, ...changed };
}
