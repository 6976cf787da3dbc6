import type { Check } from '../check.ts';
import { defaultsArePossible, optionsAreUnique, optionsExist } from './choices.ts';
import { comparisonsHaveBounds, conditionsAreSmall, metricsExist } from './conditions.ts';
import { eventsCanHappen, modifiersFit } from './effects.ts';
import { comparisonsAreOpen } from './open.ts';
import { eventNamesAreBound, eventNamesExist, eventTargetsFit } from './references.ts';

/** Rules about events (V1, V3). */
export const EVENT_CHECKS: readonly Check[] = [
  eventNamesExist,
  eventNamesAreBound,
  eventTargetsFit,
  conditionsAreSmall,
  comparisonsHaveBounds,
  comparisonsAreOpen,
  metricsExist,
  modifiersFit,
  eventsCanHappen,
  optionsAreUnique,
  defaultsArePossible,
  optionsExist,
];
