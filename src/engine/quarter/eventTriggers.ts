import { triggerEvents } from '../events/begin.ts';
import type { Work } from './work.ts';

/** V1: what happens by chance or condition after the quarter's business is done. */
export function eventTriggersPhase(work: Work): void {
  triggerEvents(work);
}
