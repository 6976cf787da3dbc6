import { z } from 'zod';
import type { Appraisal, Command, CommandCost, CommandKind, Refusal, SeatView } from '../../engine/index.ts';
import type { JsonSchema } from '../schemas/jsonSchemas.ts';

/** What a bot's module exports as its default: a name, and what it decides in a quarter. */
export interface Bot {
  readonly name: string;
  /**
   * @param view what the seat may know (I1): plain data, frozen
   * @returns a list of commands, or a promise of one
   */
  decide(view: SeatView, helpers: BotHelpers): unknown;
}

/** What a bot is handed besides its view. All of it is computed from the view. */
export interface BotHelpers {
  /**
   * Why the command would be refused, or null. A command that is none has the code `misread`.
   * @param after commands of the same quarter that go before it; none by default
   */
  check(command: unknown, after?: readonly unknown[]): Refusal | Misread | null;
  /** What a command costs, kUSD: now, in each quarter, on delivery. */
  cost(command: unknown, after?: readonly unknown[]): CommandCost;
  /** What a cautious board would make of an offer that lies before the seat: its points, and why (A4). */
  appraise(offer: string): (Appraisal & { readonly needed: number }) | null;
  /** A number in [0, 1), seeded by campaign, seat and quarter. */
  rng(): number;
  /** Reads a command from anything: the command, or `{ issues }`. */
  parse(data: unknown): Command | { readonly issues: readonly { path: string; code: string }[] };
  /** JSON Schema of every command, by its kind. */
  readonly schemas: Readonly<Record<CommandKind, JsonSchema>>;
}

/** Refusal of something that is no command. */
export interface Misread {
  readonly code: 'misread';
  readonly params: Readonly<Record<string, string>>;
}

/** Most commands that a bot may return for a quarter; who returns more forfeits it. */
export const MOST_COMMANDS = 500;
/** Longest name of a bot, characters. */
export const LONGEST_NAME = 60;
/** Longest answer, characters of JSON. */
export const LONGEST_ANSWER = 1_000_000;

/** Why a bot forfeited a quarter. */
export const FORFEIT_REASONS = [
  /** Its function threw, or the promise was rejected. */
  'threw',
  /** It did not answer in time: its thread was ended. */
  'late',
  /** What it returned is no list of commands. */
  'nonsense',
  /** It returned more commands than a quarter can hold. */
  'tooMany',
  /** Its thread ended by itself: it left, or took too much memory. */
  'ended',
  /** It was late or ended too often in this campaign, and is not asked any more. */
  'givenUp',
] as const;

export type ForfeitReason = (typeof FORFEIT_REASONS)[number];

/** What a bot's thread begins with. */
export interface BotStart {
  readonly scenario: SeatView['scenario'] | null;
}

/** What the game asks a bot's thread. */
export interface BotQuestion {
  readonly view: Omit<SeatView, 'scenario'>;
  /** Four 32-bit integers, from which `rng` begins. */
  readonly chance: readonly number[];
}

/** Longest text with which a fault is told. */
export const LONGEST_FAULT = 300;

/**
 * What a bot's thread says: texts, so that nothing but data can cross. A bot can write to the thread's door itself, so each
 * message is held against this.
 */
export const botMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), name: z.string().max(LONGEST_NAME) }),
  z.object({ kind: z.literal('commands'), json: z.string().max(LONGEST_ANSWER) }),
  z.object({
    kind: z.literal('fault'),
    reason: z.enum([...FORFEIT_REASONS, 'noBot']),
    text: z.string().max(LONGEST_FAULT),
  }),
]);

export type BotMessage = z.infer<typeof botMessageSchema>;
