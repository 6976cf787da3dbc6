import type { CompanyId, RegionId } from '../ids.ts';

/** R3: a rule about chips that go into a region. */
export interface TradeRuleDefinition {
  readonly id: string;
  /** Home region of the designers that it binds; absent = all. */
  readonly from?: RegionId;
  /** Designers that it binds; empty = all of `from`. */
  readonly designers: readonly CompanyId[];
  /** Region of destination. */
  readonly to: RegionId;
  /** Performance of a chip, relative to an H100, from which on it applies. */
  readonly minPerformance: number;
  /** Whether the way is shut, or open against a duty. */
  readonly kind: 'closed' | 'taxed';
  /** Duty on the price, as a fraction; 0 for a way that is shut. */
  readonly rate: number;
  /** First and last quarter index in which it stands by itself. */
  readonly since: number;
  readonly until: number;
  /** False: it waits for an event to put it into force. */
  readonly active: boolean;
}
