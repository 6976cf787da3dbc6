import { type RandomState, uniform } from '../random/streams.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { TargetState } from '../state/state.ts';

/** Targets as a campaign finds them (A6): what exactly their owners want is drawn, and known to nobody. */
export function openTargets(scenario: ScenarioDefinition, random: RandomState): TargetState[] {
  return scenario.targets.map((definition) => ({
    value: definition.value,
    asking: 1,
    mood: 2 * uniform(random, 'acquisitions') - 1,
    owner: null,
    restsUntil: definition.from,
    purchase: null,
    bids: [],
    interest: 0,
  }));
}

/** A copy that a quarter may change. */
export function copyTarget(target: TargetState): TargetState {
  return {
    value: target.value,
    asking: target.asking,
    mood: target.mood,
    owner: target.owner,
    restsUntil: target.restsUntil,
    purchase: target.purchase,
    bids: target.bids.slice(),
    interest: target.interest,
  };
}
