import type { SeatView } from '../../../engine/index.ts';

/** A holding in another company (F6); money in kUSD. */
export interface Stake {
  readonly company: string;
  /** 0–1. */
  readonly fraction: number;
  /** Carrying value, and what the market gives for it today. */
  readonly carried: number;
  readonly worth: number;
}

/** The seat's holdings, largest first. */
export function stakesOf({ own, rivals }: SeatView): readonly Stake[] {
  return rivals
    .map(({ id, marketValue }, i) => {
      const fraction = own.stakes[i] ?? 0;
      return { company: id, fraction, carried: own.stakeValues[i] ?? 0, worth: fraction * marketValue };
    })
    .filter((stake) => stake.fraction > 0)
    .sort((a, b) => b.worth - a.worth);
}
