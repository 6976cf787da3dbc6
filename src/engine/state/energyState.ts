import type { GenerationKind, PpaSource } from './definition/parameters/energy.ts';
import type { RegionId } from './ids.ts';

/** Power market, grid and neighbours of a region (E1, E3). */
export interface RegionState {
  powerPriceUsdPerMWh: number;
  /** What the price is made of, now and a quarter ago (I2). */
  price: PriceParts;
  priceBefore: PriceParts;
  /** Weather, fuel and outages: relative deviation of the price. */
  swing: number;
  /** Power stations of others on which data centres can draw, MW. */
  supplyMW: number;
  /** Tonnes of CO₂ per MWh of the mix. */
  carbonTPerMWh: number;
  /** Mean power on offer under purchase agreements by source, MW, in the order of PPA_SOURCES (E2). */
  onOffer: number[];
  freeGridMW: number;
  queueMW: number;
  loadMW: number;
  /** Growth of the data-centre load a year, smoothed. */
  loadGrowth: number;
  /** Pressure of neighbours and authorities against more data centres, 0–100, and what it tends to (E3). */
  pressure: number;
  pressureParts: PressureParts;
  /** A stop to new permits that is announced or in force. */
  moratorium: Moratorium | null;
}

/** Parts of a power price, USD per MWh; they sum to it. */
export interface PriceParts {
  /** The region's price at the start. */
  readonly base: number;
  /** Load against supply (E1). */
  readonly scarcity: number;
  /** What waits for the grid (E3). */
  readonly queue: number;
  readonly season: number;
  readonly swing: number;
}

/** What pressure tends to, points; their sum, kept between 0 and 100, is where it goes. */
export interface PressureParts {
  readonly queue: number;
  readonly growth: number;
  readonly price: number;
  /** Relief by own power and by spending on neighbours and rules, 0 or less. */
  readonly ownPower: number;
  readonly community: number;
}

export interface Moratorium {
  /** First quarter in which nothing new is permitted, and the first in which it is again, as far as is known. */
  readonly from: number;
  readonly until: number;
}

/** A company's power beside the spot market (E2). */
export interface PowerState {
  ppas: Ppa[];
  generation: PowerStation[];
  /** IT power that runs behind the meter of own power stations, per region, MW. */
  behindMW: number[];
  /** The last quarter's power. */
  bill: PowerBill;
}

/** A power purchase agreement: fixed price and volume, take or pay (E2). */
export interface Ppa {
  readonly id: string;
  readonly region: RegionId;
  readonly source: PpaSource;
  /** Mean power delivered, MW. */
  readonly mw: number;
  readonly priceUsdPerMWh: number;
  readonly from: number;
  readonly until: number;
}

/** An own power station (E2). */
export interface PowerStation {
  readonly id: string;
  readonly region: RegionId;
  readonly source: GenerationKind;
  readonly mw: number;
  /** Quarters until it runs; 0 = it does. */
  quartersLeft: number;
  spent: number;
  readonly budget: number;
}

/** What a quarter's power was made of: everything at spot, less what contracts and own stations saved (I2). */
export interface PowerBill {
  readonly mwh: number;
  /** All of it at the spot price without season and swing, and what these two add, kUSD. */
  readonly level: number;
  readonly season: number;
  readonly swing: number;
  /** What contracts and own stations saved against the spot price, kUSD; negative when they cost more. */
  readonly ppaGain: number;
  readonly ownGain: number;
  /** MWh by origin; what was sold is not among them. */
  readonly ppaMWh: number;
  readonly ownMWh: number;
  readonly soldMWh: number;
  readonly carbonT: number;
  /** By region, in the scenario's order. */
  readonly regions: readonly RegionPowerUse[];
}

/** Where a region's power came from in a quarter, MWh. */
export interface RegionPowerUse {
  readonly used: number;
  readonly spot: number;
  readonly ppa: number;
  readonly own: number;
  readonly sold: number;
}
