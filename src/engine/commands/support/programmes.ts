import type { ChipDefinition } from '../../state/definition.ts';
import type { DeepReadonly, Programme } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';
import { cashOf, lastRevenue } from './lookup.ts';

export function ownProgramme(view: SeatView, chip: string): DeepReadonly<Programme> | undefined {
  return view.own.programmes.find((programme) => programme.chip === chip);
}

/** Why a programme can't be funded with that much a quarter, if it can't (S2). */
export function fundingRefusal(view: SeatView, chip: ChipDefinition, funding: number): Refusal | null {
  const plan = chip.programme;
  const even = plan === undefined ? 0 : plan.nre / Math.max(1, plan.quarters);
  const { leastFunding, mostFunding } = view.scenario.parameters.silicon;
  const minimum = Math.ceil(even * leastFunding);
  const maximum = Math.max(minimum, Math.floor(even * mostFunding));
  if (funding < minimum || funding <= 0)
    return refuse('tooSmall', { minimum: Math.max(1, minimum), unit: 'kUSD' });
  if (funding > maximum) return refuse('tooLarge', { maximum, unit: 'kUSD' });
  const means = cashOf(view) + lastRevenue(view);
  return funding > means ? refuse('notEnoughCash', { cost: funding, cash: means }) : null;
}
