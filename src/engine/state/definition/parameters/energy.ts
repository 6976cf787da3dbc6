/** Where the power of a purchase agreement comes from (E2). */
export const PPA_SOURCES = ['windSolar', 'hydro', 'gas', 'nuclear'] as const;
export type PpaSource = (typeof PPA_SOURCES)[number];

/** Kinds of power stations that a company can build for itself (E2). */
export const GENERATION_KINDS = ['gas', 'solarStorage', 'nuclear'] as const;
export type GenerationKind = (typeof GENERATION_KINDS)[number];

export interface EnergyParameters {
  /** Price rise when load exceeds supply by the whole of it (E1). */
  readonly scarcitySlope: number;
  /** Price rise when everything that could be connected is still waiting (E3). */
  readonly queueSlope: number;
  /** Deviation of the quarterly random swing, and the part of it that is still there a quarter later. */
  readonly volatility: number;
  readonly swingPersistence: number;
  /** Share of the way that the price goes each quarter towards what load, supply and queue ask for. */
  readonly priceSpeed: number;
  /** MW of power stations that utilities add with each MW of grid for data centres. */
  readonly supplyPerGridMW: number;
  /** How much faster they build at twice the first price. */
  readonly supplyElasticity: number;
  /** Carbon of what they add, relative to the mix. */
  readonly newSupplyCarbon: number;
  /** Part of new grid capacity that projects of others take while they queue, and how fast their queue refills (E3). */
  readonly othersShare: number;
  readonly othersArrivals: number;
  /** Load of accelerators that idle, and mean load of general servers, as shares of full power (C3). */
  readonly idleLoad: number;
  readonly serverLoad: number;
  readonly ppa: PpaParameters;
  readonly generation: GenerationParameters;
  readonly moratorium: MoratoriumParameters;
  /** Bounds of any power price, USD per MWh (E1). */
  readonly leastPriceUsdPerMWh: number;
  /** Highest power price, USD per MWh (E1). */
  readonly mostPriceUsdPerMWh: number;
  /** Weight of earlier quarters in the growth of load that neighbours notice (E3). */
  readonly growthMemory: number;
}

export interface PpaParameters {
  /** Shortest and longest term, years. */
  readonly minYears: number;
  readonly maxYears: number;
  /** Rise of the price a year that sellers expect, and what each year of certainty is worth to them. */
  readonly driftPerYear: number;
  readonly termDiscountPerYear: number;
  /** Premium when a buyer takes all that is on offer. */
  readonly volumeSlope: number;
  /** Share of the supply of a region that is on offer at first, and how fast the offer recovers each quarter. */
  readonly offerShare: number;
  readonly offerRecovery: number;
  /** Contracts and own power together over a company's own power live and under way: who needs none buys none. */
  readonly maxCover: number;
  /** Quarters of the bill that leaving costs beside the loss of the other side (E2). */
  readonly cancelQuarters: number;
  readonly sources: Readonly<Record<PpaSource, PpaSourceParameters>>;
  /** Smallest agreement, and the size from which it is news for everybody, MW of mean power (E2). */
  readonly minMW: number;
  readonly newsMW: number;
}

export interface PpaSourceParameters {
  /** Price over the region's. */
  readonly premium: number;
  /** Quarters until the first delivery. */
  readonly leadQuarters: number;
  /** What surplus earns, as a share of the spot price. */
  readonly captureShare: number;
  /** Share of the volume that arrives when it is needed. */
  readonly matchShare: number;
  readonly carbonTPerMWh: number;
  /** Part of the volume that would not have been built without it. */
  readonly additional: number;
  /** Part of what a region offers that is of this kind. */
  readonly share: number;
}

export interface GenerationParameters {
  /** Part of the capital that is paid with the order. */
  readonly depositShare: number;
  readonly lifeYears: number;
  readonly minMW: number;
  readonly maxMW: number;
  readonly kinds: Readonly<Record<GenerationKind, GenerationKindParameters>>;
}

export interface GenerationKindParameters {
  readonly capitalKUsdPerMW: number;
  readonly leadQuarters: number;
  /** Mean output over capacity; for solar times the sun of the region. */
  readonly capacityFactor: number;
  /** Part of the mean output on which a site can count without the grid. */
  readonly firmShare: number;
  /** Fuel per MWh, million Btu. */
  readonly fuelMMBtuPerMWh: number;
  readonly operatingUsdPerMWh: number;
  readonly carbonTPerMWh: number;
  /** What surplus earns, as a share of the spot price; 0 = it is not made. */
  readonly captureShare: number;
}

export interface MoratoriumParameters {
  /** Pressure at which a moratorium is announced, and under which it is called off or ends, 0–100. */
  readonly threshold: number;
  readonly release: number;
  readonly quarters: number;
  /** Quarters by which it is lengthened while pressure stays. */
  readonly extension: number;
  /** Share of the way that pressure goes each quarter. */
  readonly speed: number;
  /** Deviation of what local politics add or take each quarter, points. */
  readonly noise: number;
  /** How much more a strict region feels than a lenient one, as a multiple. */
  readonly strictnessSlope: number;
  /** Points of a full queue, of growth and of a price rise, and what counts as full of each. */
  readonly queuePoints: number;
  readonly growthPoints: number;
  readonly pricePoints: number;
  readonly fullQueueQuarters: number;
  readonly fullGrowthPerYear: number;
  readonly fullPriceRise: number;
  /** Points that own power takes off if all load had it. */
  readonly ownPowerRelief: number;
  /** Compliance spending that takes half of the most relief off, kUSD a quarter per MW of load; the most, points. */
  readonly reliefKUsdPerMW: number;
  readonly mostRelief: number;
}
