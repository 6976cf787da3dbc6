import { clamp, type Doctrine, platformOutlook, type SeatView } from '../../engine/index.ts';
import { worstWorry } from '../reading/authorities.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Step of openness in a quarter, and quarters over which its owner reckons. */
const STEP = 0.05;
const HORIZON = 16;
/** What a whole step of openness is worth to one who likes it, or whom authorities watch, share of a quarter's sales. */
const TASTE = 0.012;
const CALM = 0.01;

/** The owner of a platform moves its openness towards what pays over some years, a step a quarter (K5, R1). */
export const platform: Advise = (view, doctrine) => {
  const merchant = definitionOf(view).commerce?.merchant;
  const m = view.scenario.merchants.findIndex((one) => one.id === merchant);
  const now = view.merchants[m]?.openness;
  if (now === undefined) return [];
  const choices = [now, now + STEP, now - STEP].map((one) => clamp(Math.round(one * 100) / 100, 0.02, 1));
  const worth = choices.map((openness) => worthOf(view, doctrine, m, openness));
  const openness = choices[worth.indexOf(Math.max(...worth))] ?? now;
  return Math.abs(openness - now) < 0.01 ? [] : [{ kind: 'setOpenness', openness }];
};

function worthOf(view: SeatView, doctrine: Doctrine, m: number, openness: number): number {
  const liking = TASTE * (doctrine.openness - 0.3) + CALM * worstWorry(view);
  const sales = view.merchants[m]?.gmv ?? 0;
  return platformOutlook(view, openness, HORIZON).sum + HORIZON * sales * liking * openness;
}
