import { pow } from '../math/real.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

/** The part of a scenario that says how fast a boom fades. */
type BoomRules = {
  readonly parameters: { readonly demand: Pick<ScenarioDefinition['parameters']['demand'], 'boomFade'> };
};

/** D1: what is left, after `quarters` quarters, of the growth of outside buyers, foundries and core businesses' compute. */
export function boomLeft({ parameters }: BoomRules, quarters: number): number {
  return pow(parameters.demand.boomFade, quarters);
}

/** D1: years of undiminished growth to which `quarters` quarters of a fading boom come. */
export function boomYears(rules: BoomRules, quarters: number): number {
  const fade = 1 - rules.parameters.demand.boomFade;
  return fade > 0 ? (1 - boomLeft(rules, quarters)) / fade / 4 : quarters / 4;
}
