import { runPackage } from './lib/run.ts';

/**
 * Runs the property tests and golden replays many times over, with other seeds each time. For the night, not for
 * every change: `npm run soak -- 200` multiplies the runs of each property by 200.
 */
const factor = Number(process.argv[2] ?? 50);
if (!Number.isInteger(factor) || factor < 1) {
  process.stderr.write(
    'Usage: npm run soak -- [how many times as many runs, a whole number, 50 if not given]\n',
  );
  process.exitCode = 2;
} else {
  const env = { HYPERSCALE_SOAK: String(factor) };
  const args = ['run', 'test', '--testTimeout=0', '--exclude=test/architecture/**'];
  const { code } = await runPackage('vitest/vitest.mjs', args, { output: 'inherit', env });
  process.exitCode = code;
}
