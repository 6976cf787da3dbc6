import type { ChipRoad } from './definition.ts';
import type { ChipId, CompanyId } from './ids.ts';

/** S2: development of a chip generation. */
export interface Programme {
  readonly chip: ChipId;
  /** Spending, kUSD a quarter. */
  funding: number;
  progress: number;
  /** Ambition 0.5–1.5: raises performance, slip risk and early scrap. */
  ambition: number;
  slips: number;
  status: 'running' | 'stopped' | 'done';
  /** Quarter in which it was begun; negative before the campaign. */
  readonly started: number;
  /** Spent so far, kUSD: what a stop would write off. */
  spent: number;
  /** Part of the team that is there, 0–1: it leaves when money is cut and comes back slowly. */
  team: number;
}

export interface ChipState {
  /** Quarter from which it can be made; a programme moves it. */
  launch: number;
  performance: number;
  /** List price that its designer has set, kUSD. */
  listPrice: number;
  /** Surcharge (+) or rebate (−) on the list price by backlog and rivalry, as a fraction (S6). */
  premium: number;
  /** Orders of others that were due in the quarter, in quarters of usual output (S6). */
  backlog: number;
  /** Usual output of a quarter: a mean that follows what is made. */
  output: number;
  /** Cost of making one, kUSD with three decimals. */
  unitCost: number;
  /** Share of good packages, 0–1 (S2). */
  yield: number;
  road: ChipRoad;
  /** Cumulative output. */
  made: number;
  /** Ready and not yet sold. */
  stock: number;
}

/** S4: packaging, with the memory that goes on it, booked for years: take or pay. */
export interface FoundryBooking {
  readonly id: string;
  readonly company: CompanyId;
  /** Wafers a quarter. */
  readonly wafers: number;
  /** Price of a wafer, kUSD. */
  readonly price: number;
  /** First quarter, and the first one after it. */
  readonly from: number;
  readonly until: number;
}

export interface SupplyState {
  packagingWafers: number;
  hbmMillionGB: number;
  /** Wanted over available in the last quarter. */
  packagingTightness: number;
  hbmTightness: number;
  /** Tightness as those see it who plan new capacity (W5). */
  packagingPull: number;
  hbmPull: number;
  /** Spend that outside buyers want, kUSD, in the order of the scenario's list. */
  outsideDemand: number[];
  outsideRentalH100e: number;
  /** Rental price that investors reckon with, over the opening one (S7). */
  rentMemory: number;
  bookings: FoundryBooking[];
}

/** R3: a trade rule as it stands. */
export interface TradeRuleState {
  /** Whether it stands by its dates, or was put into or out of force. */
  force: 'dates' | 'on' | 'off';
  rate: number;
}
