import type { Counter } from './counter.ts';
import { eventCounter } from './eventCounter.ts';
import { objectiveCounter } from './objectiveCounter.ts';

/** Everything that is counted, in the order in which it is told. */
export const COUNTERS: readonly Counter[] = [eventCounter, objectiveCounter];
