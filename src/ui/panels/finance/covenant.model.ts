import type { CovenantTest, SeatView } from '../../../engine/index.ts';
import type { CalloutTone } from '../../kit/status/Callout.tsx';

/** One promise as a share of its limit that is used up: 1 is at the limit. */
export interface CovenantMeter {
  readonly id: 'leverage' | 'coverage' | 'security';
  readonly value: number;
  readonly most: number;
  /** Figure and limit as lenders write them. */
  readonly now: number;
  readonly limit: number;
}

/** The three promises as meters that fill up towards their limits (F3). */
export function covenantMeters(test: CovenantTest, debt: number): CovenantMeter[] {
  const used = (id: CovenantMeter['id'], value: number, now: number, limit: number): CovenantMeter => ({
    id,
    // A meter ends a little beyond its limit, so that a breach can be seen.
    value: Math.min(1.25, Math.max(0, value)),
    most: 1.25,
    now,
    limit,
  });
  const covered = test.coverage > 0 ? test.lowestCoverage / test.coverage : 2;
  return [
    used('security', test.secured > 0 ? debt / test.secured : 2, debt, test.secured),
    used('leverage', test.leverage / test.highestLeverage, test.leverage, test.highestLeverage),
    used('coverage', covered, test.coverage, test.lowestCoverage),
  ];
}

type Status = SeatView['own']['finance']['covenant']['status'];

/** How loudly a standing is told. */
export function covenantTone(status: Status): CalloutTone {
  if (status === 'breached') return 'bad';
  return status === 'warned' ? 'warn' : 'good';
}
