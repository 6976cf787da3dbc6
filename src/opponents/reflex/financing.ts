import { buyBackLimit, type Command, roundAppetite } from '../../engine/index.ts';
import type { Standing } from './standing.ts';
import type { ReflexWorld } from './world.ts';

/** Quarters of spending that a company wants to see paid for, and deals that are worth the lawyers, kUSD. */
const AHEAD = 3;
const WORTHWHILE = 100_000;
/** Quarters between two rounds, and part of what investors would bring that is asked for. */
const PAUSE = 3;
const ASKED = 0.6;
/** Quarters of income or loss after which a chest is too full, and part of what is too much that owners get back. */
const FULL = 6;
const GIVEN_BACK = 0.1;

/** Borrows or sells shares while the year is not paid for, gives back what nobody needs (F3, F4). */
export function financing(world: ReflexWorld, standing: Standing): Command[] {
  const { cash, floor, income, ordered, sites, company } = standing;
  const ahead = cash + AHEAD * income - ordered - sites / 3;
  const missing = floor - ahead;
  if (missing > WORTHWHILE) return raise(world, standing, missing);
  return company.listed ? giveBack(world, standing, ahead) : [];
}

function raise({ scenario, state }: ReflexWorld, { company, loan }: Standing, missing: number): Command[] {
  const commands: Command[] = [];
  const debt = Math.floor(Math.min(loan, missing));
  if (debt >= WORTHWHILE) commands.push({ kind: 'raiseDebt', amount: debt });
  const { lastShareDeal } = company.finance;
  const rests = lastShareDeal >= 0 && state.quarter - lastShareDeal < PAUSE;
  if (company.listed || rests || missing - debt < WORTHWHILE) return commands;
  const { sentiment, quarter } = state;
  const { limit } = roundAppetite(company, { sentiment, quarter, parameters: scenario.parameters });
  const amount = Math.floor(Math.min(missing - debt, ASKED * limit));
  if (amount >= WORTHWHILE) commands.push({ kind: 'raiseRound', amount });
  return commands;
}

function giveBack({ scenario }: ReflexWorld, { company, floor }: Standing, ahead: number): Command[] {
  const spare = ahead - FULL * floor - 2 * Math.max(0, company.figures.capex ?? 0);
  const amount = Math.floor(Math.min(GIVEN_BACK * spare, 0.8 * buyBackLimit(company, scenario.parameters)));
  return amount >= WORTHWHILE ? [{ kind: 'buyBack', amount }] : [];
}
