import type { Effect } from '../../state/definition/events.ts';
import * as chain from './chain.ts';
import type { Doing, EffectHandler } from './handler.ts';
import { modify } from './modify.ts';
import { cash } from './money.ts';
import * as plant from './plant.ts';
import * as rules from './rules.ts';
import * as standing from './standing.ts';

type Handlers = { readonly [Kind in Effect['kind']]: EffectHandler<Kind> };

/** One handler a kind: this list is what an event can do (V1, V3). */
const HANDLERS: Handlers = {
  modify,
  cash,
  trust: standing.trust,
  scrutiny: standing.scrutiny,
  relations: standing.relations,
  sentiment: standing.sentiment,
  loseChips: plant.loseChips,
  delaySites: plant.delaySites,
  researchers: plant.researchers,
  openWeights: plant.openWeights,
  tradeRule: rules.tradeRule,
  moratorium: rules.moratorium,
  neighbours: rules.neighbours,
  openness: rules.openness,
  news: chain.news,
  start: chain.start,
  stop: chain.stop,
};

/** Carries out effects in their order. */
export function carryOut(doing: Doing, effects: readonly Effect[]): void {
  for (const effect of effects) {
    // Each handler takes the effect of its own kind, which is how it is found.
    const handler = HANDLERS[effect.kind] as EffectHandler<Effect['kind']>;
    handler(doing, effect);
  }
}
