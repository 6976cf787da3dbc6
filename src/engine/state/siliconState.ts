import type { ChipId } from './ids.ts';

/** S2: development of a chip generation. */
export interface Programme {
  readonly chip: ChipId;
  /** Spending, kUSD a quarter. */
  funding: number;
  progress: number;
  /** Ambition 0.5–1.5: raises performance and slip risk. */
  ambition: number;
  slips: number;
  status: 'running' | 'stopped' | 'done';
}

export interface ChipState {
  /** Quarter from which it can be made; a programme moves it. */
  launch: number;
  performance: number;
  listPrice: number;
  unitCost: number;
  /** Cumulative output. */
  made: number;
  /** Ready and not yet sold. */
  stock: number;
}

export interface SupplyState {
  packagingWafers: number;
  hbmMillionGB: number;
  /** Wanted over available in the last quarter. */
  packagingTightness: number;
  hbmTightness: number;
  /** Spend that outside buyers want, kUSD, in the order of the scenario's list. */
  outsideDemand: number[];
  outsideRentalH100e: number;
}
