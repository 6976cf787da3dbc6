import type { Cursor } from '../../parse/cursor.ts';
import type { SourceNode } from '../../parse/json/sourceNode.ts';
import { STANDARD_DIFFICULTIES, STANDARD_DOCTRINES } from '../../resolve/opponents/standard.ts';
import type { ScenarioInput } from '../../schema/index.ts';

type ItemOf<T> = Extract<T, readonly unknown[]>[number];
type CompanyInput = ItemOf<ScenarioInput['companies']>;
type ChipInput = ItemOf<ScenarioInput['chips']>;
type FamilyInput = ItemOf<ScenarioInput['families']>;
type MerchantInput = ItemOf<ScenarioInput['merchants']>;

/** Kinds of things that a scenario names and refers to. */
export const KINDS = {
  region: 'regions',
  jurisdiction: 'jurisdictions',
  company: 'companies',
  family: 'families',
  chip: 'chips',
  segment: 'segments',
  merchant: 'merchants',
  target: 'targets',
  event: 'events',
  objective: 'objectives',
  tradeRule: 'tradeRules',
  doctrine: 'doctrines',
  difficulty: 'difficulties',
} as const;

export type Kind = keyof typeof KINDS;

/** The names of one kind, and the list that gives them. */
export interface KnownNames {
  readonly ids: ReadonlySet<string>;
  readonly list: SourceNode | undefined;
}

export type Names = Readonly<Record<Kind, KnownNames>>;

/** Gathers every id of the scenario. */
export function gatherNames(scenario: Cursor<ScenarioInput>): Names {
  return {
    region: namesIn(scenario.at(KINDS.region)),
    jurisdiction: namesIn(scenario.at(KINDS.jurisdiction)),
    company: namesIn(scenario.at(KINDS.company)),
    family: namesIn(scenario.at(KINDS.family)),
    chip: namesIn(scenario.at(KINDS.chip)),
    segment: namesIn(scenario.at(KINDS.segment)),
    merchant: namesIn(scenario.at(KINDS.merchant)),
    target: namesIn(scenario.at(KINDS.target)),
    event: namesIn(scenario.at(KINDS.event)),
    objective: namesIn(scenario.at(KINDS.objective)),
    tradeRule: namesIn(scenario.at(KINDS.tradeRule)),
    doctrine: namesIn(scenario.at(KINDS.doctrine), STANDARD_DOCTRINES),
    difficulty: namesIn(scenario.at(KINDS.difficulty), STANDARD_DIFFICULTIES),
  };
}

function namesIn(
  list: Cursor<readonly { readonly id?: string }[] | undefined>,
  standard: readonly { readonly id: string }[] = [],
): KnownNames {
  const own = list.items().flatMap((item) => item.at('id').text() ?? []);
  return { ids: new Set([...own, ...standard.map(({ id }) => id)]), list: list.node };
}

/** Things by id, the first of that id. Gathered once: rules look them up again and again. */
export interface Things {
  readonly companies: ReadonlyMap<string, Cursor<CompanyInput>>;
  readonly families: ReadonlyMap<string, Cursor<FamilyInput>>;
  readonly chips: ReadonlyMap<string, Cursor<ChipInput>>;
  readonly merchants: ReadonlyMap<string, Cursor<MerchantInput>>;
}

export function gatherThings(scenario: Cursor<ScenarioInput>): Things {
  return {
    companies: byId(scenario.at('companies').items()),
    families: byId(scenario.at('families').items()),
    chips: byId(scenario.at('chips').items()),
    merchants: byId(scenario.at('merchants').items()),
  };
}

function byId<T extends { readonly id: string }>(items: readonly Cursor<T>[]): Map<string, Cursor<T>> {
  const things = new Map<string, Cursor<T>>();
  for (const item of items) {
    const node = item.node?.kind === 'object' ? item.node.members.get('id')?.value : undefined;
    const id = node?.kind === 'leaf' ? node.value : undefined;
    if (typeof id === 'string' && !things.has(id)) things.set(id, item);
  }
  return things;
}
