import { mend } from '../diagnostic.ts';
import { type Check, plain, problem, problemAtKey } from './check.ts';

/** All stakes in a company together are at most the whole of it (F6). */
export const stakesFit: Check = ({ scenario }) => {
  const held = new Map<string, number>();
  return scenario
    .at('companies')
    .items()
    .flatMap((company) =>
      company
        .at('stakes')
        .entries()
        .flatMap((stake) => {
          const before = held.get(stake.name) ?? 0;
          const share = stake.at('share').number() ?? 0;
          held.set(stake.name, before + share);
          // Reported once: at the stake that goes over the whole.
          if (before > 1 + 1e-9 || before + share <= 1 + 1e-9) return [];
          const params = { company: stake.name, sum: plain((before + share) * 100) };
          return [
            problem(
              stake.at('share'),
              'stakesTooLarge',
              params,
              mend('lowerTo', { value: plain(Math.max(0, 1 - before)) }),
            ),
          ];
        }),
    );
};

/** A company holds no stake in itself. */
export const noStakeInItself: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const id = company.at('id').text();
      return company
        .at('stakes')
        .entries()
        .flatMap((stake) =>
          stake.name === id
            ? [problemAtKey(stake, 'stakeInItself', { company: id }, mend('removeEntry'))]
            : [],
        );
    });

/** A company has no relations with itself. */
export const noRelationWithItself: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const id = company.at('id').text();
      return company
        .at('relations')
        .entries()
        .flatMap((relation) =>
          relation.name === id
            ? [problemAtKey(relation, 'relationWithItself', { company: id }, mend('removeEntry'))]
            : [],
        );
    });
