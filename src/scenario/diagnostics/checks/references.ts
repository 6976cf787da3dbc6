import type { Cursor } from '../../parse/cursor.ts';
import { type Finding, type Mend, mend } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { listed } from '../schema/valueIssues.ts';
import type { Check, CheckContext } from './check.ts';
import type { Kind } from './names.ts';
import { clauseReferences, companyReferences, otherReferences } from './referenceList.ts';

/** A place that names something else in the scenario: by its value, or by its own name in a table. */
export interface Reference {
  readonly kind: Kind;
  readonly cursor: Cursor<unknown>;
  readonly byKey: boolean;
}

/** Whatever is named must exist. */
export const referencesExist: Check = (context) => {
  const { scenario } = context;
  const all = [
    ...scenario.at('companies').items().flatMap(companyReferences),
    ...scenario
      .at('agreements')
      .items()
      .flatMap((agreement) => agreement.at('clauses').items().flatMap(clauseReferences)),
    ...otherReferences(scenario),
  ];
  return all.flatMap((reference) => unknown(context, reference));
};

function unknown(context: CheckContext, reference: Reference): Finding[] {
  const { kind, cursor, byKey } = reference;
  const name = byKey ? cursor.name : cursor.text();
  const { ids, list } = context.names[kind];
  if (name === undefined || ids.has(name)) return [];
  const place = byKey ? cursor.keyPlace : cursor.place;
  const evidence = list === undefined ? {} : { evidence: list };
  return [
    {
      code: 'unknownReference',
      params: { kind, name },
      mend: suggest(name, [...ids]),
      place,
      path: cursor.path,
      ...evidence,
    },
  ];
}

/** The nearest name, or all of them. */
export function suggest(name: string, ids: readonly string[]): Mend {
  const close = nearest(name, ids);
  if (close !== undefined) return mend('didYouMean', { nearest: close });
  return ids.length === 0 ? mend('defineFirst', { name }) : mend('writeOneOf', { options: listed(ids) });
}

/** An offer's nest is one of its segment's own. */
export const nestsExist: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const nests = segment.at('nests');
      const ids = nests.exists() ? nests.items().flatMap((nest) => nest.at('id').text() ?? []) : ['all'];
      return segment
        .at('offers')
        .items()
        .flatMap((offer) => {
          const nest = offer.at('nest');
          const name = nest.text();
          if (name === undefined || ids.includes(name)) return [];
          const params = { name, segment: segment.at('id').text() ?? '' };
          const evidence = nests.node === undefined ? {} : { evidence: nests.node };
          return [
            {
              code: 'unknownNest',
              params,
              mend: suggest(name, ids),
              place: nest.place,
              path: nest.path,
              ...evidence,
            } as const,
          ];
        });
    });
