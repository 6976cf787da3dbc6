import { z } from 'zod';
import type { Work } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';

z.config({ jitless: true });

/** Why a command is not allowed now; texts live in the locale files under `refusals`. */
export const REFUSAL_CODES = [
  'noModule',
  'unknownThing',
  'notYours',
  'notEnoughCash',
  'alreadyDone',
  'wrongStage',
  'tooLarge',
  'tooSmall',
  'notForSale',
  'exportClosed',
  'notLaunched',
  'noOffer',
  'runUnderWay',
  'noRun',
  'noModel',
  'sharesDoNotSum',
  'notListed',
  'debtLimit',
  'ratingTooLow',
  'sameParty',
  'badClause',
  'noPatience',
  'exclusive',
  'notOpen',
  'failed',
  'closedMerchant',
  'levelReached',
  'underWay',
  'nothingChanges',
  'notYet',
  'oncePerQuarter',
  'tooMany',
  'ownChip',
  'underAgreement',
  'distress',
  'paidAlready',
  'nothingLeft',
  'partnerObjects',
  'notForSaleNow',
  'belowAsking',
  'alreadyBinding',
  'noProbe',
  'underRemedy',
  'notDecided',
  'moratorium',
  'noNeed',
  'finished',
  'covenantBreach',
  'alreadyListed',
  'windowClosed',
  'rangeReversed',
  'privateShares',
  'lockUp',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * A refusal. Parameters are ids and plain numbers: `maximum` and `minimum` carry their `unit` (kUSD, MW, chips,
 * people, ratio), `cost` and `cash` are kUSD, `quarter` is a quarter index.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A refusal with its parameters. */
export function refuse(code: RefusalCode, params: Refusal['params'] = {}): Refusal {
  return { code, params };
}

/** What a command costs, kUSD. Negative amounts bring money in. */
export interface CommandCost {
  /** Paid when the quarter resolves. */
  readonly now: number;
  /** Paid in each quarter while what was decided lasts. */
  readonly perQuarter: number;
  /** Paid on delivery, at a time that is not fixed. */
  readonly later: number;
}

/** When a command is carried out among those of all seats (T2). */
export type Turn = 'first' | 'usual' | 'last';

/**
 * One command: what it looks like, when it is allowed, what it does.
 * `check` is pure and sees what the seat sees (I1); `apply` mutates the working copy and nothing else.
 * `cost` prices a command that `check` allows, kUSD by when it is paid; what is left out is nothing. The registry refuses
 * what the cash in the books can't pay now, so `check` need not look at cash.
 */
export interface CommandSpec<Schema extends z.ZodType<{ kind: string }>> {
  readonly kind: z.infer<Schema>['kind'];
  readonly schema: Schema;
  /**
   * Its turn among the commands of all seats; those that say nothing come in between (T2). What is taken back is gone before
   * anybody can answer it; what shuts others out comes last, as they decided on what they saw before.
   */
  readonly turn?: Exclude<Turn, 'usual'>;
  check(view: SeatView, command: z.infer<Schema>): Refusal | null;
  apply(work: Work, company: number, command: z.infer<Schema>): void;
  readonly cost?: CostBy<z.infer<Schema>>;
}

/** Prices a command by when it is paid: whoever asks for one amount need not reckon the others. */
type CostBy<Given> = {
  readonly [When in keyof CommandCost]?: (view: SeatView, command: Given) => number;
};

/** Declares a command; exists so that the schema's type flows into `check` and `apply`. */
export function command<Schema extends z.ZodType<{ kind: string }>>(
  spec: CommandSpec<Schema>,
): CommandSpec<Schema> {
  return spec;
}
