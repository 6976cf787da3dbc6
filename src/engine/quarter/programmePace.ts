import { clamp } from '../math/numbers.ts';
import type { ChipDefinition, Parameters } from '../state/definition.ts';
import type { DeepReadonly, Programme } from '../state/state.ts';

type Plan = NonNullable<ChipDefinition['programme']>;
type Silicon = Parameters['silicon'];

/** S2: even spread of the planned cost, kUSD a quarter. */
export function evenFunding(plan: Plan): number {
  return plan.nre / Math.max(1, plan.quarters);
}

/**
 * S2: part of the programme that a quarter without a slip brings. Money buys speed with diminishing returns: half of the
 * even funding gives three quarters of the pace, double gives 1.2 times. A team that has thinned out works slower.
 */
export function programmePace(plan: Plan, funding: number, team: number): number {
  const even = evenFunding(plan);
  const effort = even > 0 ? funding / even : 0;
  return (((1.5 * effort) / (effort + 0.5)) * team) / plan.quarters;
}

/** S2: chance a quarter of a slip: reaching further than the plan goes wrong more often. */
export function slipRisk(rules: Silicon, ambition: number): number {
  return clamp(rules.slipChance * ambition, 0, rules.mostSlipChance);
}

/** S2: performance of the finished chip over its plan. */
export function ambitionFactor(rules: Silicon, ambition: number): number {
  return Math.max(0.1, 1 + rules.ambitionGain * (ambition - 1));
}

/** S2: the team after a quarter: who is paid for comes back, who is not looks for other work. */
export function teamAfter(
  rules: Silicon,
  { team, status }: Pick<DeepReadonly<Programme>, 'team' | 'status'>,
): number {
  if (status === 'stopped') return team * (1 - rules.idleTeamLoss);
  return team + (1 - team) * rules.teamRecovery;
}

/** S2: the team once its funding is changed; a cut drives key people away, a raise brings nobody back at once. */
export function teamAfterCut(
  rules: Silicon,
  programme: Pick<DeepReadonly<Programme>, 'team' | 'funding'>,
  funding: number,
): number {
  const cut = programme.funding > 0 ? clamp(1 - funding / programme.funding, 0, 1) : 0;
  return programme.team * (1 - rules.cutTeamLoss * cut);
}
