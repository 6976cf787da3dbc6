import type { Cursor } from '../../parse/cursor.ts';
import { type Finding, mend } from '../diagnostic.ts';
import { type Check, fraction, isFraction, plain, problemAtKey, total } from './check.ts';

/** Rounding that a sum of shares may have. */
const tolerance = 1e-6;

/** Customers of a segment by region. */
export const regionSharesSum: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => [
      ...wholeTable(segment.at('regionShares')),
      ...segment
        .at('offers')
        .items()
        .flatMap((offer) => wholeTable(offer.at('regionShares'))),
    ]);

/** Customers of a segment by class. */
export const classSharesSum: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const classes = segment.at('classes');
      return classes.exists()
        ? whole(
            classes,
            classes.items().map((one) => one.at('share')),
          )
        : [];
    });

/** Compute of a company by use (C5). */
export const allocationsSum: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => wholeTable(company.at('allocation')));

/** Weights of the scorecard (O2); those that are not written keep their default, so all five are needed to judge. */
export const scorecardWeightsSum: Check = ({ scenario }) => {
  const weights = scenario.at('scorecard').at('weights');
  return weights.entries().length === 5 ? wholeTable(weights) : [];
};

/** Weights of the two peaks of a chip. */
export const performanceWeightsSum: Check = ({ scenario }) => {
  const weights = scenario.at('performanceWeights');
  return weights.entries().length === 2 ? wholeTable(weights) : [];
};

/** Deciding customers of a segment: offers together draw at most all of them (D2). */
export const pullsFit: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const sum = segment
        .at('offers')
        .items()
        .reduce((all, offer) => all + fraction(offer.at('pull')), 0);
      if (sum < 1 - tolerance) return [];
      const params = { segment: segment.at('id').text() ?? '', sum: plain(sum) };
      return [
        problemAtKey(
          segment.at('offers'),
          'pullsTooLarge',
          params,
          mend('lowerPulls', { excess: plain(sum - 1) }),
        ),
      ];
    });

/** Long-term shares of packaging are parts of one whole (S4). */
export const foundrySharesFit: Check = ({ scenario }) => {
  const shares = scenario
    .at('companies')
    .items()
    .map((company) => company.at('silicon').at('foundryShare'));
  const sum = shares.reduce((all, share) => all + fraction(share), 0);
  const last = shares.filter((share) => (share.number() ?? 0) > 0).at(-1);
  if (sum <= 1 + tolerance || last === undefined) return [];
  return [
    problemAtKey(
      last,
      'foundrySharesTooLarge',
      { sum: plain(sum) },
      mend('lowerBy', { excess: plain(sum - 1) }),
    ),
  ];
};

function wholeTable<T>(table: Cursor<T>): Finding[] {
  return table.exists() ? whole(table, table.entries()) : [];
}

function whole(table: Cursor<unknown>, parts: readonly Cursor<unknown>[]): Finding[] {
  if (parts.length === 0 || parts.some((part) => part.exists() && !isFraction(part))) return [];
  const sum = total(parts);
  if (Math.abs(sum - 1) <= tolerance) return [];
  const mended =
    sum < 1 ? mend('addToShares', { missing: plain(1 - sum) }) : mend('lowerBy', { excess: plain(sum - 1) });
  return [problemAtKey(table, 'sharesDoNotSum', { name: table.name, sum: plain(sum) }, mended)];
}
