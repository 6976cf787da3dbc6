import {
  accountIndex,
  at,
  type Command,
  clamp,
  type Doctrine,
  type EventOption,
  eventDefinition,
  openDecision,
  optionCost,
  type SeatView,
} from '../../engine/index.ts';
import { chance } from '../chance.ts';
import type { Advise } from './adviser.ts';

const CASH = accountIndex('cash');
/** Part of the cash in the bank that no answer to an event may cost. */
const MOST_OF_CASH = 0.2;
/** Points that a price takes away when it is as much as may be spent. */
const PRICE_POINTS = 3;
/** Points by which leaders of one doctrine differ: taste, not reason. */
const TASTE = 0.8;

/** Each trait that an option may appeal to: what is usual, and what is a lot more. */
const TRAITS: Readonly<Record<string, readonly [key: keyof Doctrine, usual: number, step: number]>> = {
  risk: ['risk', 0.4, 0.3],
  openness: ['openness', 0.3, 0.3],
  partners: ['partners', 0.4, 0.3],
  integration: ['integration', 0.5, 0.3],
  safety: ['safety', 0.015, 0.015],
  talent: ['talent', 0.15, 0.12],
  research: ['research', 0.45, 0.2],
  debt: ['debt', 0.35, 0.3],
  ahead: ['ahead', 1, 0.1],
};

/** Answers what events ask (V1): by what the scenario says of each option, weighed by the doctrine, and by its price. */
export const events: Advise = (view, doctrine) =>
  view.events.log.flatMap((instance): Command[] => {
    const decision = openDecision(instance, view.seat, view.quarter);
    const choice = eventDefinition(view.scenario, instance.event)?.choice ?? null;
    if (decision === undefined || choice === null) return [];
    const open = choice.options.filter(({ id }) => decision.options.includes(id));
    const best = favourite(view, doctrine, instance.id, open);
    return best === undefined ? [] : [{ kind: 'chooseEvent', event: instance.id, choice: best.id }];
  });

function favourite(
  view: SeatView,
  doctrine: Doctrine,
  occasion: string,
  options: readonly EventOption[],
): EventOption | undefined {
  let best: EventOption | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const points =
      optionPoints(view, doctrine, option) + TASTE * chance(view.quarter, view.seat, occasion + option.id);
    if (points <= most) continue;
    best = option;
    most = points;
  }
  return best;
}

/** Points of an option for a leader of a doctrine; what can't be paid comfortably has none at all. */
export function optionPoints(view: SeatView, doctrine: Doctrine, option: EventOption): number {
  const cost = optionCost(option, view.own);
  const purse = at(view.own.balances, CASH) * MOST_OF_CASH;
  if (cost > Math.max(0, purse)) return Number.NEGATIVE_INFINITY;
  let points = cost > 0 ? (-PRICE_POINTS * cost) / purse : 0;
  for (const [trait, weight] of Object.entries(option.appeal)) points += weight * strengthOf(doctrine, trait);
  return points;
}

/** How much of a trait a doctrine has: 0 = usual, 1 = a lot; `base` counts for everybody. */
function strengthOf(doctrine: Doctrine, trait: string): number {
  if (trait === 'base') return 1;
  const known = Object.hasOwn(TRAITS, trait) ? TRAITS[trait] : undefined;
  if (known === undefined) return 0;
  const [key, usual, step] = known;
  return clamp((Number(doctrine[key]) - usual) / step, -1.5, 1.5);
}
