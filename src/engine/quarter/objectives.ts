import { judgeDecision } from '../objectives/decided.ts';
import { scoreAll } from '../score/scorecard.ts';
import type { Work } from './work.ts';

/** O2, O3: the scorecard of every company, and whether the race is over; the campaign ends with its last quarter. */
export function objectivesPhase(work: Work): void {
  scoreAll(work);
  judgeDecision(work);
  const { setup, objectives } = work.state;
  const isCalledOff =
    objectives.endAsked.length > 0 && setup.hands.every((hand) => objectives.endAsked.includes(hand));
  if (isCalledOff || work.state.quarter + 1 >= work.scenario.quarters) work.state.status = 'finished';
  objectives.endAsked = [];
}
