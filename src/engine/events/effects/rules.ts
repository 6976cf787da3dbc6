import { clamp } from '../../math/numbers.ts';
import { merchantPlace, regionPlace } from '../binding.ts';
import type { EffectHandler } from './handler.ts';

/** An export rule or tariff is put into force or out of it, and may change its rate (R3). */
export const tradeRule: EffectHandler<'tradeRule'> = ({ work }, { rule, force, rate }) => {
  const place = work.scenario.tradeRules.findIndex(({ id }) => id === rule);
  const state = work.state.tradeRules[place];
  if (state === undefined) return;
  state.force = force;
  state.rate = rate ?? work.scenario.tradeRules[place]?.rate ?? state.rate;
};

/** A region permits nothing new from the next quarter on; a stop that is longer stays (E3). */
export const moratorium: EffectHandler<'moratorium'> = ({ work, binding }, { region, quarters }) => {
  const state = work.state.regions[regionPlace(work, binding, region)];
  if (state === undefined) return;
  const from = work.state.quarter + 1;
  const known = state.moratorium;
  state.moratorium = {
    from: Math.min(from, known?.from ?? from),
    until: Math.max(from + quarters, known?.until ?? 0),
  };
};

/** Pressure of neighbours and authorities against more data centres, points (E3). */
export const neighbours: EffectHandler<'neighbours'> = ({ work, binding }, { region, points }) => {
  const state = work.state.regions[regionPlace(work, binding, region)];
  if (state !== undefined) state.pressure = clamp(state.pressure + points, 0, 100);
};

/** A shop platform opens or closes to outside agents (K5). */
export const openness: EffectHandler<'openness'> = ({ work, binding }, { merchant, change }) => {
  const state = work.state.merchants[merchantPlace(work, binding, merchant)];
  if (state !== undefined) state.openness = clamp(state.openness + change, 0, 1);
};
