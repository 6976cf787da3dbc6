import { mend } from '../diagnostic.ts';
import { type Check, fraction, plain, problem, problemAtKey } from './check.ts';

/** All stakes in a company together are at most the whole of it (F6). Told once, at the largest. */
export const stakesFit: Check = ({ scenario }) => {
  const stakes = scenario
    .at('companies')
    .items()
    .flatMap((company) => company.at('stakes').entries())
    .map((stake) => ({ held: stake.name, at: stake.at('share'), share: fraction(stake.at('share')) }));
  return [...new Set(stakes.map(({ held }) => held))].flatMap((company) => {
    const inIt = stakes.filter(({ held }) => held === company);
    const sum = inIt.reduce((all, { share }) => all + share, 0);
    const [largest] = inIt.sort((a, b) => b.share - a.share);
    if (largest === undefined || sum <= 1 + 1e-9) return [];
    const value = plain(Math.max(0, 1 - (sum - largest.share)));
    const params = { company, sum: plain(sum * 100) };
    return [problem(largest.at, 'stakesTooLarge', params, mend('lowerTo', { value }))];
  });
};

/** A company holds no stake in itself. */
export const noStakeInItself: Check = notItself('stakes', 'stakeInItself');

/** A company has no relations with itself. */
export const noRelationWithItself: Check = notItself('relations', 'relationWithItself');

/** A table of a company by other companies does not name the company itself. */
function notItself(table: 'stakes' | 'relations', code: 'stakeInItself' | 'relationWithItself'): Check {
  return ({ scenario }) =>
    scenario
      .at('companies')
      .items()
      .flatMap((company) => {
        const id = company.at('id').text();
        if (id === undefined) return [];
        const own = company
          .at(table)
          .entries()
          .filter(({ name }) => name === id);
        return own.map((entry) => problemAtKey(entry, code, { company: id }, mend('removeEntry')));
      });
}
