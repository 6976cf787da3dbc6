import type { RegionId } from '../ids.ts';

/** R1: an authority and the regions over which it watches. */
export interface JurisdictionDefinition {
  readonly id: string;
  readonly regions: readonly RegionId[];
  /** 0 (lenient) to 1 (strict). */
  readonly strictness: number;
  /** Part that it has in a company's headline scrutiny; all jurisdictions together make 1. */
  readonly weight: number;
  /** Scrutiny from which it warns, and from which it opens a probe a notice later (R2). */
  readonly warningAt: number;
  readonly probeAt: number;
  /** Scrutiny of companies at the start, 0–100; of those not named, the parameter. */
  readonly opening: Readonly<Record<string, number>>;
}
