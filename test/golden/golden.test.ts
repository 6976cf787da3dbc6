import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioDefinition } from '../../src/engine/index.ts';
import { playReplay } from '../../src/replay/play.ts';
import { readReplay } from '../../src/replay/readReplay.ts';
import type { Replay } from '../../src/replay/replaySchema.ts';
import { verifyReplay } from '../../src/replay/verify.ts';
import { flagship } from '../support/played.ts';
import { GOLDEN, TOLD } from './campaigns.ts';
import { type Tellings, tellingsOf } from './tellings.ts';

let scenario: ScenarioDefinition;
const told: Record<string, Tellings> = JSON.parse(
  readFileSync(fileURLToPath(new URL('tellings.json', import.meta.url)), 'utf8'),
);

beforeAll(async () => {
  scenario = await flagship();
});

function read(file: string): Replay {
  const found = readReplay(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));
  if (!found.ok) throw new Error(`${file}: ${JSON.stringify(found.faults)}`);
  return found.replay;
}

describe('T4 golden replays come out as they were recorded, quarter by quarter (`npm run golden` records them anew)', () => {
  test.each(GOLDEN.map(({ file }) => file))('%s', (file) => {
    const replay = read(file);
    expect(replay.quarters).toHaveLength(scenario.quarters);
    expect(verifyReplay(replay, scenario)).toMatchObject({ ok: true, firstMismatch: null });
  });
});

describe('I1, I2, A3 what golden campaigns tell comes out as it was recorded: news, causes, beliefs, outlooks, answers', () => {
  test.each(TOLD)('%s', (file) => {
    expect(tellingsOf(read(file), scenario)).toEqual(told[file]);
  });
});

test('A1, D6, S4 the golden campaign as Amazon holds the deal: money, compute and backlog in both books', () => {
  let paid = 0;
  let delivered = 0;
  for (const { report } of playReplay(read('amazon-deal.json'), scenario)) {
    if (report.quarter < 0) continue;
    for (const { cause, amount, company } of report.ledger) {
      if (cause === 'stakeBought' && scenario.companies[company]?.id === 'amazon') paid += amount;
      if (cause === 'contractSales' && scenario.companies[company]?.id === 'amazon') delivered += amount;
    }
  }
  expect(paid).toBeGreaterThanOrEqual(10_000_000);
  expect(delivered).toBeGreaterThan(0);
});

test('T4 another decision in a golden replay is noticed', () => {
  const replay = structuredClone(read('program-seed-1.json'));
  const quarter = replay.quarters[3];
  if (quarter === undefined) throw new Error('a campaign has more than three quarters');
  quarter.commands = { ...quarter.commands, amazon: [{ kind: 'setPayout', share: 0.31 }] };
  expect(verifyReplay(replay, scenario).firstMismatch).toMatchObject({ kind: 'state', quarter: 3 });
});
