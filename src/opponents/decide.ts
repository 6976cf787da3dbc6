import { type Command, clamp, type Difficulty, type Doctrine, type SeatView } from '../engine/index.ts';
import type { Adviser } from './advisers/adviser.ts';
import { chance } from './chance.ts';
import { difficultyOf, doctrineOf, USUAL_DIFFICULTY } from './leaders.ts';
import { meet } from './meeting.ts';
import { planned, plansNow } from './planner/plan.ts';
import { reconsidered } from './planner/talks.ts';
import { definitionOf } from './reading/company.ts';

interface DecideOptions {
  /** By which doctrine; else by the one that the scenario gives the company. */
  readonly doctrine?: string;
  readonly difficulty?: string;
}

/**
 * What the program does in a seat this quarter: those who plan choose how to lean, the advisers meet, and large deals
 * are slept on. Between two planning meetings a company goes by its plain doctrine.
 * Pure and repeatable: the same view and options give the same commands (T4), and it knows only what the seat may know (I1).
 */
export function decide(view: SeatView, options: DecideOptions = {}): Command[] {
  if (view.status === 'finished' || view.own.status === 'failed') return [];
  const difficulty = difficultyOf(view.scenario, options.difficulty ?? USUAL_DIFFICULTY);
  const own = doctrineOf(view.scenario, options.doctrine ?? definitionOf(view).doctrine);
  const doctrine = misjudged(own, difficulty, view);
  const heard = (adviser: Adviser): boolean => isHeard(adviser, difficulty, view);
  if (!plansNow(view, difficulty)) return meet(view, doctrine, heard);
  const led = planned(view, doctrine, difficulty);
  return [...reconsidered(view, led, difficulty, meet(view, led, heard))];
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
