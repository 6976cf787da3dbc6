import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { type BotAnswer, BotSeat } from '../../../src/cli/bots/botSeat.ts';
import { resolveQuarter, viewFor } from '../../../src/engine/index.ts';
import { stateHash } from '../../../src/replay/stateHash.ts';
import { testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const { scenario, state } = testGame();
const seat = 'strato';

/** Plays some quarters of the small world with a bot in one seat; nobody else decides anything. */
async function play(name: string, quarters: number, limitMs = 60_000) {
  const file = fileURLToPath(new URL(`../../support/bots/${name}.mjs`, import.meta.url));
  const bot = new BotSeat({ file, scenario, seat, seed: 1, limitMs });
  const answers: BotAnswer[] = [];
  let now = state;
  try {
    while (answers.length < quarters) {
      const company = scenario.companies.find(({ id }) => id === seat);
      if (company === undefined) throw new Error('no such seat');
      const before = stateHash(now);
      const answer = await bot.decide(viewFor(scenario, now, company.id));
      expect(stateHash(now)).toBe(before);
      answers.push(answer);
      now = resolveQuarter(scenario, now, { [seat]: answer.commands }).state;
    }
  } finally {
    await bot.stop();
  }
  return { answers, state: now, reasons: answers.map(({ forfeit }) => forfeit?.reason ?? null) };
}

test.each([
  ['hostile/throws', 'threw', /no idea/],
  ['hostile/rejects', 'threw', /later, no/],
  ['hostile/flood', 'tooMany', /10000 commands/],
  ['hostile/talks', 'nonsense', /no list/],
])(
  '%s forfeits its quarters, and the game goes on',
  async (name, reason, detail) => {
    const { answers, reasons, state: end } = await play(name, 2);
    expect(reasons[0]).toBe(reason);
    expect(answers[0]?.forfeit?.detail).toMatch(detail);
    expect(answers[0]?.commands).toEqual([]);
    expect(end.quarter).toBe(2);
  },
  60_000,
);

test('every kind of nonsense is a forfeit with its reason; what is no command among others is left out', async () => {
  const { answers, reasons } = await play('hostile/nonsense', 7);
  expect(reasons).toEqual(new Array(7).fill('nonsense'));
  expect(answers.map(({ forfeit }) => forfeit?.detail.slice(0, 40))).toEqual([
    'it returned a number instead of a list',
    'it returned undefined instead of a list',
    'it returned a string instead of a list',
    'it returned a object instead of a list',
    expect.stringContaining('cannot be written as JSON'),
    expect.stringContaining('cannot be written as JSON'),
    'none of 3 entries is a command',
  ]);
}, 60_000);

test.each(['hostile/hangs', 'hostile/neverAnswers'])(
  '%s is ended in time, three times, and not asked again',
  async (name) => {
    const { reasons, state: end } = await play(name, 5, 300);
    expect(reasons).toEqual(['late', 'late', 'late', 'givenUp', 'givenUp']);
    expect(end.quarter).toBe(5);
  },
  120_000,
);

test.each(['hostile/leaves', 'hostile/eatsMemory'])(
  '%s loses its thread, not the game',
  async (name) => {
    const { reasons } = await play(name, 1);
    expect(reasons).toEqual(['ended']);
  },
  120_000,
);

test('I1 nothing that a bot is handed can be changed, and what it may not do is refused by the rules', async () => {
  const { answers } = await play('hostile/meddles', 1);
  const [answer] = answers;
  expect(answer?.misread).toBe(1);
  expect(answer?.commands).toEqual([
    { kind: 'setPayout', share: 0 },
    { kind: 'raiseDebt', amount: 1e10 },
  ]);
}, 60_000);

test('T4 a bot remembers from quarter to quarter, its chance is seeded, and what it prints goes to standard error', async () => {
  const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const first = await play('hostile/remembers', 3);
    const again = await play('hostile/remembers', 3);
    expect(first.answers).toEqual(again.answers);
    expect(first.reasons).toEqual([null, null, null]);
    const shares = first.answers.map(({ commands: [command] }) => JSON.stringify(command));
    expect(new Set(shares).size).toBe(3);
    const text = printed.mock.calls.map(([piece]) => String(piece)).join('');
    expect(text).toContain('strato 1\n');
    expect(text).toContain('strato 3\n');
  } finally {
    printed.mockRestore();
  }
}, 60_000);

test('what a bot writes to the door itself is not believed: it forfeits, with a reason that can be kept', async () => {
  const { answers, reasons } = await play('hostile/forges', 7, 20_000);
  expect(reasons).toEqual(new Array(7).fill('nonsense'));
  for (const { commands, forfeit } of answers) {
    expect(commands).toEqual([]);
    expect(forfeit?.detail.length).toBeLessThanOrEqual(300);
  }
}, 120_000);

test('a bot that writes to the door without end loses its thread, and the game keeps its memory', async () => {
  const file = fileURLToPath(new URL('../../support/bots/hostile/storms.mjs', import.meta.url));
  const bot = new BotSeat({ file, scenario, seat, seed: 1, limitMs: 5_000 });
  const view = viewFor(scenario, state, STRATO);
  const before = process.memoryUsage().rss;
  const details: string[] = [];
  try {
    // The game does other things meanwhile: what arrives unasked is not kept for ever.
    for (let k = 0; k < 40 && !details.includes('it does not stop talking'); k += 1) {
      const { commands, forfeit } = await bot.decide(view);
      expect(commands).toEqual([]);
      details.push(forfeit?.detail ?? '');
      await setTimeout(200);
    }
  } finally {
    await bot.stop();
  }
  expect(details).toContain('it does not stop talking');
  expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000);
}, 60_000);
