import { clamp } from '../math/numbers.ts';
import type { Parameters, RoundParameters } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';
import { balanceOf } from './position.ts';

/** What speaks for or against a round: text in the locale files under `finance:round.reason`. */
export const ROUND_REASONS = [
  'growth',
  'mood',
  'runway',
  'idleMoney',
  'fatigue',
  'results',
  'events',
] as const;
export type RoundReason = (typeof ROUND_REASONS)[number];

/** One reason and what it adds to the price that investors pay, as a share of the last value. */
export interface RoundWeight {
  readonly reason: RoundReason;
  readonly weight: number;
}

/** F4: what private investors think of a company before anything is asked of them. */
export interface RoundAppetite {
  /** Value before the money that they think fair, kUSD, and the most that they bring at it. */
  readonly fair: number;
  readonly limit: number;
  /** Factor on the last value, and the reasons that make it. */
  readonly factor: number;
  readonly reasons: readonly RoundWeight[];
}

/** F4: how a round would end. */
export interface RoundOutcome {
  readonly verdict: 'full' | 'partial' | 'failed';
  readonly preMoney: number;
  /** kUSD that come in; 0 when the round fails. */
  readonly raised: number;
  /** Part of the enlarged company that new investors get. */
  readonly dilution: number;
  /** Fall of the price of a share against the last round, 0–1: a down round above 0. */
  readonly fall: number;
}

/** What a round is judged by, besides the company's own books. */
export interface RoundWorld {
  readonly sentiment: number;
  readonly quarter: number;
  readonly parameters: Parameters;
  /** What events make of investors' appetite: 1, or nothing, is as ever (V1). */
  readonly appetite?: number;
}

/** Appetite of private investors by growth, burn, mood and what was asked of them lately (F4). */
export function roundAppetite(company: CompanyState, world: RoundWorld): RoundAppetite {
  const rules = world.parameters.finance.rounds;
  const reasons = weigh(company, world, rules).filter(({ weight }) => weight !== 0);
  const told = reasons.reduce((all, { weight }) => all + weight, rules.base);
  const factor = clamp(told, rules.lowest, rules.highest);
  const fair = Math.floor(Math.max(0, company.valuation.marketValue) * factor);
  return { fair, limit: Math.floor(fair * rules.limit), factor, reasons };
}

function weigh(company: CompanyState, world: RoundWorld, rules: RoundParameters): RoundWeight[] {
  const runway = runwayOf(company, rules);
  const since = company.finance.lastRound < 0 ? 99 : world.quarter - company.finance.lastRound;
  return [
    { reason: 'growth', weight: rules.growthWeight * clamp(company.valuation.growthExpectation, -0.5, 1.5) },
    { reason: 'mood', weight: rules.sentimentWeight * (world.sentiment - 1) },
    { reason: 'runway', weight: rules.runwayWeight * Math.min(runway, rules.runwayQuarters) },
    { reason: 'idleMoney', weight: runway > rules.idleQuarters ? 0 - rules.idleDiscount : 0 },
    { reason: 'fatigue', weight: since < 4 ? 0 - rules.fatigue : 0 },
    { reason: 'results', weight: company.valuation.momentum },
    { reason: 'events', weight: (world.appetite ?? 1) - 1 },
  ];
}

/** Quarters until the cash is gone at the pace of the last quarter, as far as anybody reckons (F4). */
export function runwayOf(company: CompanyState, { longestRunway }: RoundParameters): number {
  const burn = 0 - (company.figures.freeCashFlow ?? 0);
  const cash = Math.max(0, balanceOf(company.balances, 'cash'));
  return burn > 0 ? Math.min(longestRunway, cash / burn) : longestRunway;
}

/**
 * How a round for `amount` at `preMoney` ends (F4): at the fair price or below it investors bring all that they have for
 * the company; above it the money falls evenly, until nobody comes.
 */
export function roundOutcome(
  company: CompanyState,
  world: RoundWorld,
  amount: number,
  preMoney?: number,
): RoundOutcome {
  const { tolerance, leastShare } = world.parameters.finance.rounds;
  const appetite = roundAppetite(company, world);
  const asked = preMoney ?? appetite.fair;
  const over = appetite.fair > 0 ? asked / appetite.fair - 1 : 1;
  const interest = clamp(1 - Math.max(0, over) / tolerance, 0, 1);
  const raised = Math.floor(Math.min(amount, appetite.limit * interest));
  const fall = fallAt(company, asked);
  if (raised < 1 || raised < leastShare * amount)
    return { verdict: 'failed', preMoney: asked, raised: 0, dilution: 0, fall };
  return {
    verdict: raised < amount ? 'partial' : 'full',
    preMoney: asked,
    raised,
    dilution: raised / (asked + raised),
    fall,
  };
}

/** Fall of the price of a share from the last round to one at `preMoney`, 0–1. */
function fallAt(company: CompanyState, preMoney: number): number {
  const last = company.finance.lastRoundPrice;
  if (last <= 0) return 0;
  const price = preMoney / Math.max(1e-9, company.valuation.shares);
  return clamp(1 - price / last, 0, 1);
}
