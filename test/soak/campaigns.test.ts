import { expect, test } from 'vitest';
import { campaignFault } from './campaigns.ts';

/** As many as a few seconds allow; `npm run soak -- --campaigns` plays thousands. */
const SEEDS = Array.from({ length: 24 }, (_, k) => 10_001 + k);

test('property 4: whole campaigns of random commands on the flagship leave sound states, reports and books', async () => {
  const faults = await Promise.all(SEEDS.map(async (seed) => [seed, await campaignFault(seed)]));
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
}, 60_000);
