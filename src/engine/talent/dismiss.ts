import { companyAt, drive, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import { movePeople } from './market.ts';

/**
 * A share of a lab's team goes at once, juniors and seniors alike, for a reason of the company's finances (M5, F3, F4).
 * They are free for others to hire.
 */
export function dismiss(work: Work, i: number, share: number, cause: DriverCause, rule: string): void {
  const { lab } = companyAt(work.state, i);
  const { knowledge } = work.state;
  const free = { researchers: knowledge.pool, seniors: knowledge.poolSeniors };
  const seniors = Math.floor(lab.seniors * share);
  const gone = movePeople(lab, free, Math.floor(lab.researchers * share), seniors);
  knowledge.pool = free.researchers;
  knowledge.poolSeniors = free.seniors;
  drive(work, i, 'researchers', cause, -gone, rule);
}
