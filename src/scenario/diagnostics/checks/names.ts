import type { Cursor } from '../../parse/cursor.ts';
import type { SourceNode } from '../../parse/json/sourceNode.ts';
import type { ScenarioInput } from '../../schema/index.ts';

/** Kinds of things that a scenario names and refers to. */
export const KINDS = {
  region: 'regions',
  company: 'companies',
  family: 'families',
  chip: 'chips',
  segment: 'segments',
  merchant: 'merchants',
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
    company: namesIn(scenario.at(KINDS.company)),
    family: namesIn(scenario.at(KINDS.family)),
    chip: namesIn(scenario.at(KINDS.chip)),
    segment: namesIn(scenario.at(KINDS.segment)),
    merchant: namesIn(scenario.at(KINDS.merchant)),
  };
}

function namesIn(list: Cursor<readonly { readonly id?: string }[] | undefined>): KnownNames {
  const ids = list.items().flatMap((item) => item.at('id').text() ?? []);
  return { ids: new Set(ids), list: list.node };
}
