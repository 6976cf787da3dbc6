import { rmSync } from 'node:fs';
import { makeRoomFor, soakCampaigns } from '../test/soak/campaigns.ts';
import { inRepository } from './lib/paths.ts';
import { runPackage } from './lib/run.ts';

/**
 * For the night, not for every change. `npm run soak -- 200` multiplies the runs of each property by 200, with other
 * seeds each time. `npm run soak -- --campaigns 10000` plays whole campaigns of random commands on the flagship; it goes
 * on where it was stopped, and `--fresh` begins anew.
 */
const usage =
  'Usage: npm run soak -- [how many times as many runs, 50 if not given | --campaigns <number> [--fresh]]\n';
const args = process.argv.slice(2);
const campaigns = args[0] === '--campaigns';
const number = Number(args[campaigns ? 1 : 0] ?? 50);
if (!Number.isInteger(number) || number < 1) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else process.exitCode = campaigns ? await randomCampaigns(number) : await manyRuns(number);

async function manyRuns(factor: number): Promise<number> {
  const env = { HYPERSCALE_SOAK: String(factor) };
  const run = ['run', 'test', '--testTimeout=0', '--exclude=test/architecture/**'];
  const { code } = await runPackage('vitest/vitest.mjs', run, { output: 'inherit', env });
  return code;
}

async function randomCampaigns(count: number): Promise<number> {
  makeRoomFor(inRepository('test-output'));
  const file = inRepository('test-output/soak.json');
  if (args.includes('--fresh')) rmSync(file, { force: true });
  const broken = await soakCampaigns(count, file, (line) => process.stdout.write(`${line}\n`));
  return broken === 0 ? 0 : 1;
}
