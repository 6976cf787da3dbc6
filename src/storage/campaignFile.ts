import { z } from 'zod';
import { savedCampaignSchema } from '../session/savedSchema.ts';
import type { SavedCampaign } from '../session/sessionApi.ts';
import { defineMigrations } from './format/migrations.ts';
import { createSaveFormat, type SaveFormat } from './format/saveFormat.ts';

/** Most letters of a save's name. */
export const LONGEST_TITLE = 80;

/** What a list of saves shows without reading the campaigns themselves. */
const headerSchema = z.strictObject({
  /** The name that the player gave; empty for an autosave. */
  title: z.string().max(LONGEST_TITLE),
  scenario: z.strictObject({ id: z.string().max(100), version: z.string().max(100) }),
  seat: z.string().max(100),
  difficulty: z.string().max(100),
  /** Label of the quarter to decide, such as 2026Q1, and how many the campaign has. */
  quarter: z.string().max(12),
  played: z.int().min(0).max(40),
  quarters: z.int().min(1).max(40),
  finished: z.boolean(),
  /** 0–100 (O2). */
  score: z.number(),
  /** Ids of the packs it was played with, with their versions. */
  packs: z.array(z.string().max(200)).max(100),
  /** Milliseconds since 1970. */
  savedAt: z.number().min(0),
});

export type CampaignHeader = z.output<typeof headerSchema>;

/** Ending of an exported campaign's file name, without its dot. */
export const CAMPAIGN_EXTENSION = 'hyperscale';

/** The file of a saved campaign: what its header tells, and everything that is needed to play it again. */
export const campaignFile: SaveFormat<CampaignHeader, SavedCampaign> = createSaveFormat({
  header: headerSchema,
  payload: savedCampaignSchema,
  migrations: defineMigrations([]),
});
