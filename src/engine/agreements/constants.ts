/** Quarters after signing at which a tranche whose condition never came true lapses (A2). */
export const LONG_STOP_QUARTERS = 16;

/** Quarters for which a board seat is granted (A1). */
export const BOARD_TERM_QUARTERS = 16;

/** Quarters that an offer stays on the table without an answer (A3). */
export const OFFER_LIFE_QUARTERS = 2;

/** Quarters for which an answered offer is remembered. */
export const OFFER_MEMORY_QUARTERS = 8;

/** Engineering to move one H100e of work to a chip family of no maturity at all, kUSD (S5). */
export const PORTING_KUSD_PER_H100E = 2;

/** Part of a contract's volume that may be missing before it counts as a shortfall. */
export const SHORTFALL_TOLERANCE = 0.01;
