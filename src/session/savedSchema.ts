import { z } from 'zod';
import { commandSchema } from '../engine/index.ts';
import type { SavedCampaign } from './sessionApi.ts';

z.config({ jitless: true });

const seatSchema = z.string().min(1).max(100);
const commandsSchema = z.record(seatSchema, z.array(commandSchema).max(1000));

/** The form of a campaign at rest. What does not fit never reaches the engine. */
export const savedCampaignSchema: z.ZodType<SavedCampaign> = z.strictObject({
  scenarioId: z.string().min(1).max(100),
  scenarioVersion: z.string().max(100),
  setup: z.strictObject({
    seed: z.int().min(0),
    difficulty: z.string().max(100),
    hands: z.array(seatSchema).min(1).max(100),
  }),
  // Forty quarters are the longest campaign (T1).
  commands: z.array(commandsSchema).max(40),
  staged: commandsSchema,
  seat: seatSchema,
  hashes: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .min(1)
    .max(41),
});
