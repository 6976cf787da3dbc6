import type { ValueInputs } from '../finance/valuation.ts';
import type { Par, Rating } from './definition.ts';

export interface FinanceState {
  rating: Rating;
  /** Yearly interest rate on debt. */
  interestRate: number;
  emergencyDebt: number;
  /** Quarters in a row with an emergency loan outstanding. */
  distressQuarters: number;
  /** Causes of the last distress, greatest cash drain first (F3). */
  diagnosis: string[];
  /** Quarter of failure; −1 = alive. */
  failed: number;
  taxCredit: number;
  /** Quarter of the last share issue, round or buy-back: one a quarter (F4); −1 = none yet. */
  lastShareDeal: number;
  covenant: CovenantState;
  /** Price per share, in units of the value at the start, of the last private round or listing (F4); 0 = none known. */
  lastRoundPrice: number;
  /** Quarter of the last private round, whether it closed or not; −1 = none yet. */
  lastRound: number;
  /** Quarter from which a listing may be tried again after one was pulled. */
  listingPause: number;
  /** Quarter from which insiders may sell after a listing; 0 = free (F4). */
  lockedUntil: number;
  /** Quarters of operating losses in a row (F5). */
  lossQuarters: number;
}

/** F3: the promises that came with the debt. */
export interface CovenantState {
  /** Rating at which the debt was taken up; its limits count. */
  rating: Rating;
  status: 'none' | 'met' | 'warned' | 'breached';
  /** Quarters in a row off the limits. */
  quartersOff: number;
}

export interface ValuationState {
  /** Market value, or estimated value of a private company, kUSD (F5). */
  marketValue: number;
  /** Shares outstanding relative to the start = 1; rises with every equity issue. */
  shares: number;
  /** Shares that one share of the start has become for who put every payout into more of them (F2, O2); 1 at the start. */
  reinvested: number;
  /** Fitted factor between fundamental and market value at the start. */
  anchor: number;
  growthExpectation: number;
  /** Drift from surprises that has not faded yet. */
  momentum: number;
  /** Part by which the business is worth more on letters of intent that stand (A2). */
  hopes: number;
  /** Revenue that the company guided for this quarter, kUSD; 0 = none. */
  guidance: number;
  /** Stance for the next guidance: share above (+) or below (−) the own forecast. */
  guidanceStance: number;
  /** What the last valuation was made of, for the explanation of the next (I2). */
  lastInputs: ValueInputs;
}

export interface ScoreState {
  total: number;
  value: number;
  market: number;
  technology: number;
  resilience: number;
  responsibility: number;
}

/** O2: largest parts that hang on one other company, 0–1; null where there is nothing of the kind. */
export interface Exposure {
  readonly compute: number;
  readonly suppliers: number | null;
  readonly customers: number | null;
}

/** What a score is made of, kept for the explanation of the next one (I2). */
export interface ScoreBasis {
  /** Per part of the score: what it adds to its perspective against the target (0–1), and against the best of the kind. */
  readonly absolute: readonly number[];
  readonly relative: readonly number[];
  /** Best of the kind per perspective, on the scale of `relative`. */
  readonly best: readonly number[];
  /** What was reached, on the scales of a seat's course (O2). */
  readonly made: Readonly<Record<keyof Par, number>>;
}
