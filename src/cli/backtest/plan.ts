import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { z } from 'zod';
import { PLAIN_METRICS } from '../../engine/index.ts';
import { shippedScenarios } from '../../scenario/folderScenarios.ts';

z.config({ jitless: true });

const quarter = z.string().regex(/^\d{4}Q[1-4]$/);

const comparedSchema = z.strictObject({
  /** Name of the published series. */
  id: z.string(),
  company: z.string(),
  metric: z.enum(PLAIN_METRICS),
  /** What one unit of the published series is in the unit of the metric. */
  perUnit: z.number().positive(),
  /** Weight in the fit; 0 = shown only. */
  weight: z.number().min(0),
  /** Whether the summary counts it. */
  headline: z.boolean().default(false),
});

const planSchema = z.strictObject({
  scenario: z.string(),
  difficulty: z.string(),
  fitUntil: quarter,
  series: z.array(comparedSchema).min(1),
  fit: z.array(z.strictObject({ path: z.string(), low: z.number(), high: z.number() })),
});

const historySchema = z.strictObject({
  series: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      values: z.array(
        z.strictObject({
          quarter,
          value: z.number(),
          read: z.boolean(),
          source: z.string(),
          note: z.string(),
        }),
      ),
    }),
  ),
});

/** What is compared with what, and what may be fitted. */
export type BacktestPlan = z.output<typeof planSchema>;
export type Compared = BacktestPlan['series'][number];
/** Published figures, by series. */
export type History = z.output<typeof historySchema>;

/** The plan that comes with the game. */
export async function readPlan(): Promise<BacktestPlan> {
  return planSchema.parse(await readJsonc('plan.json'));
}

/** Published quarterly figures 2022–2025, each with its source. */
export async function readHistory(): Promise<History> {
  return historySchema.parse(await readJsonc('history.json'));
}

async function readJsonc(name: string): Promise<unknown> {
  return parse(await readFile(join(shippedScenarios(), '../backtest', name), 'utf8'));
}
