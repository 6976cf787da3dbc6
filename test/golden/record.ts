import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeReplay } from '../../src/replay/record.ts';
import { flagship } from '../support/played.ts';
import { GOLDEN, recordGolden, TOLD } from './campaigns.ts';
import { type Tellings, tellingsOf } from './tellings.ts';

/** Records every golden campaign anew: `npm run golden`. Say in the commit why the results had to change. */
const scenario = await flagship();
const told: Record<string, Tellings> = {};
for (const golden of GOLDEN) {
  const replay = recordGolden(scenario, golden);
  writeFileSync(fileURLToPath(new URL(golden.file, import.meta.url)), writeReplay(replay));
  if (TOLD.includes(golden.file)) told[golden.file] = tellingsOf(replay, scenario);
  process.stdout.write(
    `${golden.file}: ${replay.quarters.length} quarters, ${replay.quarters.at(-1)?.hash.slice(0, 16)}\n`,
  );
}
const file = fileURLToPath(new URL('tellings.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
