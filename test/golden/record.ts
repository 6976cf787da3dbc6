import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runScript } from '../../scripts/lib/script.ts';
import type { Io } from '../../src/cli/io.ts';
import { writeReplay } from '../../src/replay/record.ts';
import { flagship } from '../support/played.ts';
import { GOLDEN, recordGolden, TOLD } from './campaigns.ts';
import { type Tellings, tellingsOf } from './tellings.ts';

await runScript('golden', (program, io) => {
  program
    .description('Records every golden campaign anew. Say in the commit why the results had to change.')
    .action(() => record(io));
});

async function record(io: Io): Promise<void> {
  const scenario = await flagship();
  const told: Record<string, Tellings> = {};
  for (const golden of GOLDEN) {
    const replay = recordGolden(scenario, golden);
    writeFileSync(fileURLToPath(new URL(golden.file, import.meta.url)), writeReplay(replay));
    if (TOLD.includes(golden.file)) told[golden.file] = tellingsOf(replay, scenario);
    const last = replay.quarters.at(-1)?.hash.slice(0, 16);
    io.out(`${golden.file}: ${replay.quarters.length} quarters, ${last}\n`);
  }
  const file = fileURLToPath(new URL('tellings.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
}
