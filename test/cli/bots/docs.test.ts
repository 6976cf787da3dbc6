import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORFEIT_REASONS, MOST_COMMANDS } from '../../../src/cli/bots/botApi.ts';
import { botHelpers } from '../../../src/cli/bots/botHelpers.ts';
import { BotSeat } from '../../../src/cli/bots/botSeat.ts';
import { openScenario } from '../../../src/cli/input/scenarios.ts';
import { createInitialState, resolveQuarter, viewFor } from '../../../src/engine/index.ts';
import { decide } from '../../../src/opponents/index.ts';
import { callProgram, temporaryFile } from '../program.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const text = await readFile(path('docs/modding/bots.md'), 'utf8');
const { definition } = await openScenario('the-ten-billion-deal');
const snippets = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
const named = snippets.map((code): [string, string] => [/name: '(.*?)'/.exec(code)?.[1] ?? '', code]);

/** A bot in a seat of the flagship for some quarters, all others by the program. */
async function play(file: string, seat: string, quarters: number) {
  const company = definition.companies.find(({ id }) => id === seat);
  if (company === undefined) throw new Error(`no ${seat}`);
  const bot = new BotSeat({ file, scenario: definition, seat, seed: 1, limitMs: 60_000 });
  let state = createInitialState(definition, { seed: 1, difficulty: 'intern', hands: [company.id] });
  const seen = { given: 0, refused: 0, misread: 0, forfeits: 0, kinds: new Set<string>() };
  try {
    while (state.quarter < quarters) {
      const commands = Object.fromEntries(
        definition.companies.map(({ id }) => [
          id,
          decide(viewFor(definition, state, id), { difficulty: 'intern' }),
        ]),
      );
      const answer = await bot.decide(viewFor(definition, state, company.id));
      const resolved = resolveQuarter(definition, state, { ...commands, [seat]: answer.commands });
      seen.given += answer.commands.length;
      seen.misread += answer.misread;
      seen.forfeits += answer.forfeit === null ? 0 : 1;
      seen.refused += resolved.report.refused.filter((one) => one.company === seat).length;
      for (const { kind } of answer.commands) seen.kinds.add(kind);
      state = resolved.state;
    }
  } finally {
    await bot.stop();
  }
  return seen;
}

test.each(named)(
  'the bot %j of the page can be taken as it stands',
  async (_, code) => {
    const seen = await play(await temporaryFile('bot.mjs', code), 'openai', 2);
    expect(seen).toMatchObject({ forfeits: 0, misread: 0, refused: 0 });
  },
  120_000,
);

test('the page shows four bots, all with names', () => {
  expect(named.map(([name]) => name)).toEqual(['my first bot', 'careful', 'dice', 'notary']);
});

test.each(['amazon', 'openai', 'nvidia'])(
  'the worked example uses what a company such as %s has',
  async (seat) => {
    const seen = await play(path('docs/modding/bots/steward.mjs'), seat, 4);
    expect(seen).toMatchObject({ forfeits: 0, misread: 0 });
    expect(seen.given).toBeGreaterThan(8);
    expect(seen.refused).toBeLessThan(seen.given / 10);
    expect(seen.kinds.size).toBeGreaterThan(3);
  },
  120_000,
);

test('the page names every helper, every reason of a forfeit and the limits', () => {
  const company = definition.companies[0];
  if (company === undefined) throw new Error('no company');
  const state = createInitialState(definition, { seed: 1, difficulty: 'intern', hands: [] });
  for (const name of Object.keys(botHelpers(viewFor(definition, state, company.id), [1, 2, 3, 4])))
    expect(text).toMatch(new RegExp(`^\\| \`${name}[(\`]`, 'm'));
  for (const reason of FORFEIT_REASONS) expect(text).toContain(`| \`${reason}\` |`);
  expect(text).toContain(`more than ${MOST_COMMANDS} commands`);
});

test('the calls on the page are understood', async () => {
  const calls = [...text.matchAll(/^npm run -s hyperscale -- (arena .*)$/gm)].map(([, words = '']) => words);
  expect(calls).toHaveLength(2);
  for (const call of calls) {
    const words = call.replace('./my-bot.mjs', 'test/support/bots/idle.mjs').split(' ');
    const short = words.map((word, k) => (words[k - 1] === '--games' ? '1' : word));
    const { code, err } = await callProgram(...short, '--quarters', '1');
    expect([code, err]).toEqual([0, '']);
  }
}, 120_000);
