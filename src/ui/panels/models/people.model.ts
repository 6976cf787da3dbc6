import type { SeatView } from '../../../engine/index.ts';
import { appealOf, freedomOf, mostAsked, poachingChance, poachingOffence } from '../../../store/rules.ts';

/** A rival's lab as those see it who might hire its people (M5). */
export interface RivalLab {
  readonly id: SeatView['rivals'][number]['id'];
  /** Headcount by estimate, and its relative error. */
  readonly people: number;
  readonly error: number;
  readonly culture: number;
  readonly pay: number;
  /** How much more (+) the seat's lab draws people than this one, logarithmic. */
  readonly edge: number;
}

/** Labs in business beside the seat's own, the easiest to win people from first. */
export function rivalLabs(view: SeatView): readonly RivalLab[] {
  const { talent } = view.scenario.parameters.models;
  // What compute a rival gives its people is its secret: both sides are taken at the mean.
  const own = appealOf(talent, view.own.lab, 0);
  return view.rivals
    .flatMap((rival, i): RivalLab[] => {
      const hasLab = view.scenario.companies[i]?.lab !== undefined;
      if (!hasLab || rival.id === view.seat || rival.status === 'failed') return [];
      const { researchers, culture, pay } = rival;
      const edge = own - appealOf(talent, rival, 0);
      return [{ id: rival.id, people: researchers.value, error: researchers.error, culture, pay, edge }];
    })
    .sort((a, b) => b.edge - a.edge);
}

/** What an offer to a rival's people is expected to come to (M5). */
export interface RaidOutlook {
  readonly most: number;
  /** Part of those asked who say yes, and people. */
  readonly chance: number;
  readonly come: number;
  /** Goodwill that the rival loses, of 2 from friend to foe. */
  readonly offence: number;
}

/** Who would come for a bonus of some years of pay. */
export function raidOutlook(view: SeatView, rival: RivalLab, count: number, bonus: number): RaidOutlook {
  const { talent } = view.scenario.parameters.models;
  const most = mostAsked(talent, rival.people);
  const chance = poachingChance(talent, bonus, rival.edge);
  const come = Math.round(Math.min(count, most) * chance);
  return { most, chance, come, offence: poachingOffence(talent, come, rival.people) };
}

/** Part of the team that is expected to leave in a quarter at some pay (M5). */
export function leavingShare(view: SeatView, pay: number): number {
  const { talent } = view.scenario.parameters.models;
  const appeal = appealOf(talent, { ...view.own.lab, pay }, freedomOf(view));
  const times = Math.min(talent.mostAttrition, Math.max(talent.leastAttrition, Math.exp(-appeal)));
  return talent.attrition * times;
}
