import fc from 'fast-check';
import { z } from 'zod';
import {
  type Command,
  commandSchema,
  type GameState,
  parseCommand,
  type ScenarioDefinition,
} from '../../src/engine/index.ts';
import { type SchemaNode, schemaArbitrary } from './schemaArbitrary.ts';

// The exported schema is plain JSON of the parts that SchemaNode lists.
const schema = z.toJSONSchema(commandSchema, { target: 'draft-7' }) as SchemaNode;
const NONSENSE = ['nothing', '__proto__', 'constructor', 'offer-99', ' '];

const ids = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);

/** Ids that a command may name, by field; those of the state are guesses for things that come up during a campaign. */
function pools(scenario: ScenarioDefinition): Readonly<Record<string, readonly string[]>> {
  const made = (prefix: string) => Array.from({ length: 25 }, (_, k) => `${prefix}${k + 1}`);
  return {
    to: ids(scenario.companies),
    company: ids(scenario.companies),
    lot: made('lot-'),
    region: ids(scenario.regions),
    family: ids(scenario.families),
    chip: ids(scenario.chips),
    segment: ids(scenario.segments),
    merchant: ids(scenario.merchants),
    jurisdiction: ids(scenario.jurisdictions),
    site: [
      ...scenario.companies.flatMap((one) => one.sites.map((_, k) => `${one.id}-${k + 1}`)),
      ...made('site-'),
    ],
    order: [...scenario.companies.map((one) => `${one.id}-order-1`), ...made('order-')],
    offer: made('offer-'),
    agreement: [...ids(scenario.agreements), ...made('agreement-')],
    model: made('m'),
    ppa: [...scenario.companies.map((one) => `${one.id}-ppa-1`), ...made('ppa-')],
  };
}

/** Well-formed commands, legal or not: mostly about things that exist, of every kind alike. */
export function arbitraryCommand(scenario: ScenarioDefinition): fc.Arbitrary<Command> {
  const known = pools(scenario);
  const everything = Object.values(known).flat();
  const texts = (field: string) =>
    fc.oneof(
      { weight: 16, arbitrary: fc.constantFrom(...(known[field] ?? known.to ?? [])) },
      { weight: 2, arbitrary: fc.constantFrom(...everything) },
      { weight: 1, arbitrary: fc.constantFrom(...NONSENSE) },
    );
  return schemaArbitrary(schema, texts).map((data) => {
    const command = parseCommand(data);
    if ('issues' in command) throw new Error(`${JSON.stringify(data)}: ${JSON.stringify(command.issues)}`);
    return command;
  });
}

/** Commands of random seats for one quarter. */
export function arbitraryQuarter(
  scenario: ScenarioDefinition,
  most = 12,
): fc.Arbitrary<Record<string, Command[]>> {
  const given = fc.tuple(fc.constantFrom(...ids(scenario.companies)), arbitraryCommand(scenario));
  return fc.array(given, { maxLength: most, size: 'max' }).map((list) => {
    const commands: Record<string, Command[]> = {};
    for (const [seat, command] of list) commands[seat] = [...(commands[seat] ?? []), command];
    return commands;
  });
}

/** Things of the state that may not be negative, by name. */
export function negatives(state: GameState): string[] {
  const found: string[] = [];
  const check = (name: string, values: readonly number[]) => {
    if (values.some((value) => !(value >= 0))) found.push(name);
  };
  for (const company of state.companies) {
    check(`${company.id} MW`, [...company.liveMW, ...company.serverMW]);
    check(
      `${company.id} fleet`,
      company.fleet.flatMap((entry) => [entry.installed, entry.waiting]),
    );
    const { serverUse, ...compute } = company.compute;
    check(`${company.id} compute`, [...Object.values(compute), ...serverUse]);
    check(
      `${company.id} books of plant`,
      Object.values(company.plant).flatMap((row) => row.book),
    );
    check(`${company.id} value`, [
      company.valuation.marketValue,
      company.valuation.shares,
      ...company.stakes,
    ]);
    check(`${company.id} marks`, [
      company.trust,
      company.scrutiny,
      company.score.total,
      company.lab.researchers,
    ]);
  }
  check('units', state.market.units.flat());
  check('prices', [
    ...state.market.spotPrice,
    ...state.chips.flatMap((chip) => [chip.listPrice, chip.unitCost]),
  ]);
  check(
    'chips',
    state.chips.flatMap((chip) => [chip.made, chip.stock]),
  );
  check(
    'orders',
    state.orders.flatMap((order) => [order.left, order.prepaid]),
  );
  check(
    'grid',
    state.regions.flatMap((region) => [region.freeGridMW, region.queueMW, region.powerPriceUsdPerMWh]),
  );
  return found;
}
