import type { CompanyId } from './ids.ts';

/**
 * F6: money that one company invested in another and that comes back as purchases. Counted from the first quarter of the
 * campaign: every dollar that goes in comes back as circular revenue once at most.
 */
export interface CircularFlow {
  /** Who invested and sells, and who got the money and buys. */
  readonly investor: CompanyId;
  readonly buyer: CompanyId;
  /** Invested since the start, and what has come back of it, kUSD. */
  invested: number;
  returned: number;
  /** Of the last quarter, kUSD: circular sales of compute and of chips. */
  compute: number;
  chips: number;
}
