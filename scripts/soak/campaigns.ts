import { z } from 'zod';
import { EXIT, type ExitCode } from '../../src/cli/exit.ts';
import type { Io } from '../../src/cli/io.ts';
import { scenarioHash } from '../../src/replay/stateHash.ts';
import { campaignFault } from '../../test/soak/campaigns.ts';
import { flagship } from '../../test/support/played.ts';
import { keptPlay } from '../lib/keptPlay.ts';

/** What a thread of the soak can do. */
export const SOAK_JOBS = { campaign: campaignFault };

/** Plays so many campaigns of random commands and tells those that broke a rule. */
export async function soakCampaigns(campaigns: number, fresh: boolean, io: Io): Promise<ExitCode> {
  const seeds = Array.from({ length: campaigns }, (_, k) => k + 1);
  const hash = scenarioHash(await flagship());
  const faults = await keptPlay(SOAK_JOBS, 'campaign', seeds, {
    ...{ name: 'soak', schema: z.string().nullable(), fresh, io },
    sources: ['test/soak', 'test/support'],
    keyOf: (seed) => JSON.stringify([hash, seed]),
  });
  const broken = faults.flatMap((fault, k) => (fault === null ? [] : [`seed ${seeds[k]}: ${fault}\n`]));
  for (const line of broken) io.out(line);
  io.out(`${campaigns} campaigns, ${broken.length} broke a rule\n`);
  return broken.length === 0 ? EXIT.fine : EXIT.no;
}
