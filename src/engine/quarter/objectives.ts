import { scoreAll } from '../score/scorecard.ts';
import type { Work } from './work.ts';

/** O2: the scorecard of every company; the campaign ends with its last quarter. */
export function objectivesPhase(work: Work): void {
  scoreAll(work);
  if (work.state.quarter + 1 >= work.scenario.quarters) work.state.status = 'finished';
}
