import type { Cursor } from '../../parse/cursor.ts';
import { type Finding, mend } from '../diagnostic.ts';
import { type Check, problem } from './check.ts';
import { KINDS } from './names.ts';

/** Ids are unique within their list. */
export const idsAreUnique: Check = ({ scenario }) => [
  ...Object.values(KINDS).flatMap((list) =>
    repeated(
      scenario
        .at(list)
        .items()
        .map((item) => item.at('id')),
    ),
  ),
  ...repeated(
    scenario
      .at('agreements')
      .items()
      .map((agreement) => agreement.at('id')),
  ),
  ...repeated(
    scenario
      .at('sources')
      .items()
      .map((source) => source.at('id')),
  ),
  ...repeated(
    scenario
      .at('supply')
      .at('suppliers')
      .items()
      .map((supplier) => supplier.at('id')),
  ),
];

/** Nests and classes are unique within their segment. */
export const segmentPartsAreUnique: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => [
      ...repeated(
        segment
          .at('nests')
          .items()
          .map((nest) => nest.at('id')),
      ),
      ...repeated(
        segment
          .at('classes')
          .items()
          .map((one) => one.at('id')),
      ),
    ]);

/** A company has one offer in a segment. */
export const offersAreUnique: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) =>
      repeated(
        segment
          .at('offers')
          .items()
          .map((offer) => offer.at('company')),
        'repeatedOffer',
      ),
    );

/** A company designs a family once. */
export const familiesAreListedOnce: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => repeated(company.at('silicon').at('families').items(), 'repeatedEntry'));

/** A vendor is integrated with a merchant once per feature. */
export const integrationsAreUnique: Check = ({ scenario }) =>
  scenario
    .at('merchants')
    .items()
    .flatMap((merchant) => {
      const seen = new Set<string>();
      return merchant
        .at('integrations')
        .items()
        .flatMap((integration) => {
          const vendor = integration.at('vendor').text() ?? '';
          const feature = integration.at('feature').text() ?? '';
          const pair = `${vendor} ${feature}`;
          if (!seen.has(pair)) {
            seen.add(pair);
            return [];
          }
          return [problem(integration, 'repeatedIntegration', { vendor, feature }, mend('keepOne'))];
        });
    });

type RepeatCode = 'duplicateId' | 'repeatedOffer' | 'repeatedEntry';

function repeated(
  cursors: readonly Cursor<string | undefined>[],
  code: RepeatCode = 'duplicateId',
): Finding[] {
  const first = new Map<string, Cursor<string | undefined>>();
  return cursors.flatMap((cursor) => {
    const name = cursor.text();
    const known = name === undefined ? undefined : first.get(name);
    if (name !== undefined && known === undefined) first.set(name, cursor);
    if (name === undefined || known === undefined) return [];
    const params = { name, file: known.place.file, line: known.place.line };
    return [
      problem(cursor, code, params, mend(code === 'duplicateId' ? 'chooseOtherId' : 'keepOne', { name })),
    ];
  });
}
