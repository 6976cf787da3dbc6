/** Units in which money is typed. */
export type MoneyScale = 'k' | 'm' | 'bn';

/** kUSD in one of each unit. */
export const KUSD_PER: Readonly<Record<MoneyScale, number>> = { k: 1, m: 1_000, bn: 1_000_000 };

/** Whole kUSD for a typed number (F1: money is an integer number of thousands). */
export const toKusd = (shown: number, scale: MoneyScale): number => Math.round(shown * KUSD_PER[scale]);
