import type { ScenarioDefinition } from '../../../src/engine/index.ts';
import { readReplay } from '../../../src/replay/readReplay.ts';
import { type ReplayVerdict, verifyReplay } from '../../../src/replay/verify.ts';

/** Runs in the browser: plays every replay that lies beside the page again, and compares the hash of each quarter. */
async function verdicts(): Promise<Record<string, ReplayVerdict>> {
  // The test has written these files itself.
  const scenario = (await (await fetch('scenario.json')).json()) as ScenarioDefinition;
  const files = (await (await fetch('replays.json')).json()) as readonly string[];
  const found: Record<string, ReplayVerdict> = {};
  for (const file of files) {
    const read = readReplay(await (await fetch(file)).text());
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.faults)}`);
    found[file] = verifyReplay(read.replay, scenario);
  }
  return found;
}

document.body.textContent = JSON.stringify(await verdicts());
document.title = 'done';
