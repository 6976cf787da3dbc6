import { type Command, InvalidArgumentError } from 'commander';
import { readEntrants } from '../../src/cli/arena/entrants.ts';
import type { BalancePlan, SeedPart } from '../../src/cli/balance/balancePlan.ts';
import { openScenario } from '../../src/cli/input/scenarios.ts';
import { LEVER_IDS } from '../../src/engine/index.ts';
import { USUAL_DIFFICULTY } from '../../src/opponents/index.ts';
import { scenarioHash } from '../../src/replay/stateHash.ts';
import { inRepository } from '../lib/paths.ts';
import { count } from '../lib/script.ts';

/** What can be written after `npm run balance --`. */
export interface BalanceOptions extends Record<`${SeedPart}Seeds`, number> {
  readonly scenario: string;
  readonly seed: number;
  readonly quarters?: number;
  readonly only: readonly string[];
  readonly out?: string;
  readonly fresh?: true;
}

/** How many seeds each part rests on where nobody says it, and what it does with one. */
const SEEDS: Readonly<Record<SeedPart, readonly [number, string]>> = {
  doctrines: [
    1760,
    'campaigns of all doctrines at one table, rounded up until each sat in each seat as often',
  ],
  usual: [200, 'campaigns as the scenario seats them'],
  levels: [20, 'seeds of duels between levels, from every seat'],
  advice: [2, 'seeds of seats that follow the adviser, each in two fields'],
  bots: [8, 'seeds of duels of bots, from every seat'],
  levers: [16, 'seeds of pairs with and without each lever, from every seat'],
  choices: [120, 'quarters whose decisions are looked at'],
};

const BOTS = [
  ...['idle', 'sites', 'undercut', 'signer', 'hoarder'].map((name) => `test/support/bots/${name}.mjs`),
  'docs/modding/bots/steward.mjs',
];

/** Longest time for a bot's quarter, ms: a slow machine is not to make it forfeit. */
const BOT_LIMIT = 60_000;

/** Adds the options to the program. @param parts parts of the report by name */
export function defineOptions(program: Command, parts: readonly string[]): Command {
  program
    .option('--scenario <scenario>', 'id of a scenario, or a folder or file', 'the-ten-billion-deal')
    .addOption(count('--seed <number>', 'first seed', 3001))
    .addOption(count('--quarters <number>', 'quarters of a campaign; all of them by default'))
    .option('--only <parts>', `some parts: ${parts.join(', ')}`, partsIn(parts), parts);
  for (const [part, [usual, what]] of Object.entries(SEEDS))
    program.addOption(count(`--${part}-seeds <number>`, what, usual));
  return program
    .option('--out <file>', 'where the report goes; docs/balance.md by default')
    .option('--fresh', 'forget what was played before');
}

function partsIn(known: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const parts = text.split(',').map((part) => part.trim());
    const wrong = parts.find((part) => !known.includes(part));
    if (wrong === undefined) return parts;
    throw new InvalidArgumentError(`There is no part '${wrong}'. Known: ${known.join(', ')}.`);
  };
}

/** The plan that the options say, and the hash of its scenario. */
export async function planOf(
  options: BalanceOptions,
): Promise<{ readonly plan: BalancePlan; readonly hash: string }> {
  const { definition } = await openScenario(options.scenario);
  const { companies, doctrines, difficulties, quarters } = definition;
  const known = { doctrines: [], difficulties: [] };
  const plan: BalancePlan = {
    scenario: options.scenario,
    companies: companies.map(({ id }) => id),
    seats: companies.filter(({ playable }) => playable).map(({ id }) => id),
    doctrines: doctrines.map(({ id }) => id),
    difficulties: difficulties.map(({ id }) => id),
    usual: USUAL_DIFFICULTY,
    levers: LEVER_IDS,
    bots: options.only.some((part) => part === 'bots' || part === 'advice')
      ? await readEntrants(BOTS.map(inRepository), known, BOT_LIMIT)
      : [],
    seed: options.seed,
    seeds: {
      doctrines: options.doctrinesSeeds,
      usual: options.usualSeeds,
      levels: options.levelsSeeds,
      advice: options.adviceSeeds,
      bots: options.botsSeeds,
      levers: options.leversSeeds,
      choices: options.choicesSeeds,
    },
    quarters: Math.min(options.quarters ?? quarters, quarters),
  };
  return { plan, hash: scenarioHash(definition) };
}
