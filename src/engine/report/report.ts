import type { Refusal } from '../commands/command.ts';
import type { Command } from '../commands/registry.ts';
import type { Balances } from '../finance/accounts.ts';
import type { LedgerEntry } from '../finance/ledger.ts';
import type { MarketBook } from '../market/book.ts';
import type { CompanyId } from '../state/ids.ts';
import type { DeepReadonly } from '../state/state.ts';
import type { DriverCause } from './driverCauses.ts';
import type { QuarterFacts } from './facts.ts';
import type { Figures, Metric } from './metrics.ts';

/** Why a figure that is not money moved (I2): the drivers of a metric in a quarter sum to its change. */
export interface Driver {
  readonly company: number;
  readonly metric: Metric;
  /** Code of the cause; text in the locale files under `causes`. */
  readonly cause: DriverCause;
  readonly amount: number;
  readonly rule: string;
  readonly about: string | null;
}

/** Something worth a line in the newspaper: code and parameters, never text. */
export interface NewsItem {
  readonly code: string;
  /** Phase in which it happened, for the animation of the turn. */
  readonly phase: string;
  readonly companies: readonly CompanyId[];
  /** Region, merchant, chip, site or agreement that it is about. */
  readonly about: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** 1 (note) to 5 (front page). */
  readonly weight: number;
}

/** A command that was not carried out when the quarter resolved, and the rule in its way. */
export interface RefusedCommand {
  readonly company: CompanyId;
  readonly command: Command;
  readonly refusal: Refusal;
}

/** Everything that one quarter leaves behind, besides the new state. */
export interface MutableReport {
  /** The quarter that was resolved; −1 for the opening report. */
  quarter: number;
  ledger: LedgerEntry[];
  /** What the phases told while they ran; `driversOf` completes it from the facts. */
  drivers: Driver[];
  /** What the rest of the explanations is worked out from when it is asked for; null in the opening report. */
  facts: QuarterFacts | null;
  /** Per company in scenario order. */
  figures: Figures[];
  /** Balances per company at the end of the quarter, books closed (F2). */
  closing: Balances[];
  news: NewsItem[];
  /** Commands that the rules refuse on what the seat saw, after its own commands before them. */
  refused: RefusedCommand[];
  /** Commands that were allowed on what the seat saw, until another seat's decision or an event came in between (T2). */
  overtaken: RefusedCommand[];
  /** How the market cleared (D2): offers, terms, targets, what was served; null in the opening report. */
  market: MarketBook | null;
}

export type QuarterReport = DeepReadonly<Omit<MutableReport, 'market' | 'facts'>> &
  Readonly<Pick<MutableReport, 'market' | 'facts'>>;
