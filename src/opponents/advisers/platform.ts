import { clamp } from '../../engine/index.ts';
import { worstWorry } from '../reading/authorities.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** The owner of a platform moves its openness towards the taste of its doctrine, a step a quarter (K5). */
export const platform: Advise = (view, doctrine) => {
  const merchant = definitionOf(view).commerce?.merchant;
  const m = view.scenario.merchants.findIndex((one) => one.id === merchant);
  const now = view.merchants[m]?.openness;
  if (now === undefined) return [];
  // Agents come to every shop in the end: who stays shut loses shoppers to those that open.
  const wanted = clamp(0.15 + doctrine.openness + 0.02 * view.quarter + 0.25 * worstWorry(view), 0, 0.8);
  const openness = Math.round((now + clamp(wanted - now, -0.05, 0.05)) * 100) / 100;
  return Math.abs(openness - now) < 0.01 ? [] : [{ kind: 'setOpenness', openness }];
};
