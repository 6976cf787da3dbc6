import { companyAt, drive, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import { transfer } from './transfer.ts';

/**
 * A share of a lab's team goes at once, juniors and seniors alike, for a reason of the company's finances (M5, F3, F4).
 * They are free for others to hire.
 */
export function dismiss(work: Work, i: number, share: number, cause: DriverCause, rule: string): void {
  const { lab } = companyAt(work.state, i);
  const change = transfer(work, i, -Math.floor(lab.researchers * share));
  drive(work, i, 'researchers', cause, change, rule);
}
