import { fileURLToPath } from 'node:url';
import cliProgress from 'cli-progress';
import type { ScenarioDefinition } from '../../src/engine/index.ts';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { addTo, type Counter, missing } from './counter.ts';
import { eventCounter } from './eventCounter.ts';
import { objectiveCounter } from './objectiveCounter.ts';
import { playOut } from './play.ts';
import { type CoverageRecord, newRecord, openRecord, saveRecord } from './record.ts';
import { tableOf } from './table.ts';

/**
 * `npm run coverage:events -- [--seeds 500] [--scenario the-ten-billion-deal] [--fresh]`: plays campaigns without a person
 * and lists how often everything that a scenario holds came up. It goes on where it was stopped. Exit code 1 where
 * something never came up.
 */
const COUNTERS: readonly Counter[] = [eventCounter, objectiveCounter];

const args = process.argv.slice(2);
const seeds = Number(option('--seeds') ?? 500);
const scenarioId = option('--scenario') ?? 'the-ten-billion-deal';
const found = (await listScenarios()).find(({ definition }) => definition.id === scenarioId);

if (!Number.isInteger(seeds) || seeds < 1 || found === undefined) {
  process.stderr.write('Usage: npm run coverage:events -- [--seeds <number>] [--scenario <id>] [--fresh]\n');
  process.exitCode = 2;
} else process.exitCode = cover(found.definition);

function cover(scenario: ScenarioDefinition): number {
  // Seen from the bundle in dist/node.
  const file = fileURLToPath(new URL(`../../test-output/coverage-${scenario.id}.json`, import.meta.url));
  const record = args.includes('--fresh') ? newRecord(scenario) : openRecord(file, scenario);
  playSeeds(scenario, record, file);
  let faults = 0;
  for (const counter of COUNTERS) {
    process.stdout.write(tableOf(counter, scenario, record));
    const never = missing(counter, scenario, record.tallies[counter.id] ?? {});
    faults += never.length;
    if (never.length > 0) process.stdout.write(`Never: ${never.join(', ')}\n`);
  }
  return faults === 0 ? 0 : 1;
}

function playSeeds(scenario: ScenarioDefinition, record: CoverageRecord, file: string): void {
  const format = 'campaigns {bar} {value}/{total} {eta_formatted}';
  const bar = new cliProgress.SingleBar({ format, stream: process.stderr, clearOnComplete: true });
  bar.start(seeds, record.seeds);
  for (let seed = record.seeds + 1; seed <= seeds; seed++) {
    const state = playOut(scenario, seed);
    for (const counter of COUNTERS) {
      record.tallies[counter.id] = addTo(record.tallies[counter.id] ?? {}, counter.count(state, scenario));
    }
    record.seeds = seed;
    saveRecord(file, record);
    bar.update(seed);
  }
  bar.stop();
}

function option(name: string): string | undefined {
  const place = args.indexOf(name);
  return place < 0 ? undefined : args[place + 1];
}
