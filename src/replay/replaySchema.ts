import { z } from 'zod';
import { commandSchema } from '../engine/index.ts';

z.config({ jitless: true });

/** What a replay may hold; a larger one is refused before it is looked at. */
export const REPLAY_LIMITS = {
  characters: 32_000_000,
  /** The longest campaign (T1). */
  quarters: 40,
  commandsPerSeat: 1000,
  seats: 100,
} as const;

/** Version that is written now. */
export const REPLAY_VERSION = 1;

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'a hash of 64 hexadecimal digits' })
  .describe('SHA-256 of the canonical JSON (RFC 8785), as hexadecimal digits.');

const seatSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,47}$/, { error: 'the id of a company' });

const quarterSchema = z.strictObject({
  commands: z
    .record(seatSchema, z.array(commandSchema).max(REPLAY_LIMITS.commandsPerSeat))
    .refine((seats) => Object.keys(seats).length <= REPLAY_LIMITS.seats, {
      error: 'more seats than there can be',
    })
    .describe('What every seat decided, by company.'),
  hash: hashSchema.describe('Hash of the state after the quarter.'),
});

/** A campaign as its decisions: enough to play it again and to prove how it went. */
export const replaySchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    format: z.literal('hyperscale-replay'),
    version: z.literal(REPLAY_VERSION).describe('Version of the format.'),
    scenario: z.strictObject({
      id: z.string().min(1).max(100),
      version: z.string().max(100),
      hash: hashSchema.describe('Hash of the scenario as the engine takes it.'),
    }),
    setup: z.strictObject({
      seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
      difficulty: z.string().min(1).max(100),
      hands: z.array(seatSchema).max(REPLAY_LIMITS.seats).describe('Seats that were played by hand.'),
    }),
    opening: hashSchema.describe('Hash of the state before the first quarter.'),
    quarters: z.array(quarterSchema).max(REPLAY_LIMITS.quarters),
  })
  .describe('A replay of a campaign of Hyperscale.');

export type Replay = z.output<typeof replaySchema>;
