import type { Work } from '../quarter/work.ts';
import type { ConductCause } from '../state/regulationState.ts';

/**
 * R1: tells authorities of something that a company did (an outage, an incident, a breach, an event). They take it into
 * account when they next look: this quarter, or the next one if it happens after them.
 *
 * @param points in a jurisdiction of middling strictness; negative calms
 * @param jurisdiction place of the one that minds; −1 = all
 */
export function noteConduct(
  work: Work,
  company: number,
  cause: ConductCause,
  points: number,
  jurisdiction = -1,
): void {
  if (points !== 0) work.state.regulation.conduct.push({ company, cause, points, jurisdiction });
}
